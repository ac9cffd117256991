using System.Text.RegularExpressions;
using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED311: the signs that need help at once are never further away than the top of the page.</summary>
public static partial class MissingUrgentSigns
{
    private static readonly (string Sign, Regex Pattern)[] Signs =
    [
        ("numbness around the genitals, back passage or thighs", SaddleNumbness()),
        ("trouble with peeing", Bladder()),
        ("trouble with pooing", Bowel()),
        ("new weakness in a leg", LegWeakness()),
        ("fever after an injection", Fever()),
        ("new weakness after an injection", WeaknessAfterInjection()),
    ];

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED311", nameof(MissingUrgentSigns), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Pages of the kinds guide, claim, risk, procedure, decision and faq show '::: urgent', or a link to the page of the kind urgent, above their first section; one that the header shows on every page counts. The page of the kind urgent shows '::: urgent', and its approved text names every sign: numbness between the legs, bladder, bowel, weak legs, and fever or new weakness after an injection.",
        "Pressure on the nerves at the base of the spine leaves hours, not days. Whoever has the signs and reads about treatments must meet them before anything else.",
        RuleExample.OfPage("urgent", """
            If you feel unwell, see a doctor.

            ## Who to call

            Your local emergency number.
            """),
        RuleExample.OfPage("urgent", """
            ::: urgent
            :::

            ## Who to call

            Your local emergency number.
            """),
        [RuleSource.CaudaEquina, RuleSource.NhsStandard]);

    /// <summary>The kinds whose pages show the signs or the way to them.</summary>
    public static bool IsAskedOf(PageKind kind) =>
        kind is PageKind.Guide or PageKind.Claim or PageKind.Risk or PageKind.Procedure or PageKind.Decision or PageKind.Faq;

    /// <summary>The signs that the approved text leaves out, one message each.</summary>
    /// <param name="name">The text's name; only that of the urgent card is judged.</param>
    /// <param name="text">The text as shown.</param>
    public static IEnumerable<string> CheckText(string name, string text) =>
        name is not DisclaimerNames.Urgent
            ? []
            : Signs.Where(sign => !sign.Pattern.IsMatch(DisclaimerText.Collapse(text))).Select(sign => $"The urgent signs do not name {sign.Sign}.");

    [GeneratedRegex(@"\bnumb\w*\b.*\b(genitals?|back passage|thighs?|legs|saddle|groin)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaddleNumbness();

    [GeneratedRegex(@"\b(pee|peeing|urine|urinate|urinating|bladder)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bladder();

    [GeneratedRegex(@"\b(poo|pooing|stool|stools|bowels?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bowel();

    [GeneratedRegex(@"\bweak\w*\b[^.]*\blegs?\b|\blegs?\b[^.]*\bweak\w*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LegWeakness();

    [GeneratedRegex(@"(?=.*\binjection\b).*\bfever\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fever();

    [GeneratedRegex(@"\binjection\b.*\bweak\w*\b|\bweak\w*\b[^.]*\bafter an injection\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeaknessAfterInjection();
}
