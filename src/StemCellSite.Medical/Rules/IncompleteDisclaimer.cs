using System.Text.RegularExpressions;
using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED103: an approved disclaimer says all six things it is for.</summary>
/// <remarks>
/// The six come from the NHS content policy (information, not advice), FDA consumer information of 3 June 2021 and the ISSCR's
/// patient resources (status, uncertain benefit, reported harm, an independent clinician); read in November 2026.
/// </remarks>
public static partial class IncompleteDisclaimer
{
    private static readonly (string Statement, Regex Pattern)[] Statements =
    [
        ("that it is information and not medical advice", NotAdvice()),
        ("that it does not replace a doctor or clinician", NoReplacement()),
        ("that the treatment is experimental or not approved, where and when", Status()),
        ("that a benefit is uncertain", UncertainBenefit()),
        ("that serious harm has been reported", SeriousHarm()),
        ("to speak to a clinician who does not sell the treatment", Independent()),
        ("where to get urgent help", UrgentHelp()),
    ];

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED103", nameof(IncompleteDisclaimer), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "An approved disclaimer says that it is information and no advice, that it replaces no clinician, that the treatment is experimental or not approved (where, and when), that a benefit is uncertain, that serious harm was reported, that a clinician who does not sell it should be asked, and where to get urgent help.",
        "Each of these has kept somebody from harm, and none follows from the others. A shorter text is easier to approve and leaves a reader without one of them.",
        RuleExample.OfFile("data/disclaimers/general.md", """
            This page is information, not medical advice, and does not replace a doctor. Tea as a treatment for poor sleep is experimental. In November 2026 no tea was approved for it in the United Kingdom. Its benefit is unproven.

            Speak to a doctor who does not sell the tea. If you cannot breathe well, [get urgent help](../../urgent.md).

            """),
        RuleExample.OfFile("data/disclaimers/general.md", """
            This page is information, not medical advice, and does not replace a doctor. Tea as a treatment for poor sleep is experimental. In November 2026 no tea was approved for it in the United Kingdom. Its benefit is unproven, and serious harm has been reported.

            Speak to a doctor who does not sell the tea. If you cannot breathe well, [get urgent help](../../urgent.md).

            """),
        [RuleSource.HonCode, RuleSource.Fda, RuleSource.Isscr]);

    /// <summary>What an approved text leaves out, one message each.</summary>
    /// <param name="name">The disclaimer's name. The urgent card has another task and is not judged.</param>
    /// <param name="text">The text as shown.</param>
    public static IEnumerable<string> Check(string name, string text)
    {
        if (name is DisclaimerNames.Urgent) return [];
        var collapsed = DisclaimerText.Collapse(text);
        return Statements
            .Where(statement => !statement.Pattern.IsMatch(collapsed))
            .Select(statement => $"The '{name}' disclaimer does not say {statement.Statement}.");
    }

    [GeneratedRegex(@"\binformation\b.*\bnot\b[^.]*\badvice\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAdvice();

    [GeneratedRegex(@"\b(not|cannot|never)\b[^.]*\breplace", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoReplacement();

    // Status alone is not enough: "approved" means nothing without a country and a date.
    [GeneratedRegex(@"(?=.*\bexperimental\b)(?=.*\b(no|not)\b[^.]*\bapproved\b)(?=.*\b(United States|UK|United Kingdom|European Union|EU|US)\b)(?=.*\b20\d\d\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(@"(?<!\bnot )\b(unproven|uncertain|not (been )?(shown|proven|known|certain))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UncertainBenefit();

    [GeneratedRegex(@"(?<!\b(?:no|not|never|without)\b[^.]*)(?:\bserious\b[^.]*\b(?:harm|harms|injury|injuries|infections?)\b|\b(?:harm|injury)\b[^.]*\bserious\b)(?![^.]*\b(?:not|never)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeriousHarm();

    [GeneratedRegex(@"\b(doctor|clinician|health professional)\b[^.]*\b(does not|do not|doesn’t|no)\b[^.]*\b(sell|sells|earn|profit)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Independent();

    [GeneratedRegex(@"\b(urgent|emergency)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UrgentHelp();
}
