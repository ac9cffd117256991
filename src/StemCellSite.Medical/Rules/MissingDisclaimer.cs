using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED101: a page with a risk or a claim has exactly one disclaimer, the one for its kind.</summary>
public static class MissingDisclaimer
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED101", nameof(MissingDisclaimer), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A page of the kind claim, risk, procedure, decision or faq, and every page on which a claim or a harm stands, has exactly one disclaimer: the one for its kind, made by '::: disclaimer' and not typed by hand.",
        "People come to a page from a search and may read no other. What they must know before they read on has to stand on that page.",
        RuleExample.OfPage("claim", """
            See the [risks and side effects](../risks.md).

            ## What is known

            In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024].
            """),
        RuleExample.OfPage("claim", """
            ::: disclaimer general
            :::

            See the [risks and side effects](../risks.md).

            ## What is known

            In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024].
            """),
        [RuleSource.HonCode, RuleSource.Ftc, RuleSource.CapCode]);

    /// <summary>Finds a page without its disclaimer, with another one, or with two.</summary>
    public static IEnumerable<DisclaimerFinding> Check(DisclaimerEvidence evidence)
    {
        var inPage = evidence.InPage.ToList();
        var required = DisclaimerNames.RequiredFor(evidence.Kind, evidence.ShowsClaim);
        if (inPage is [])
        {
            if (required is null) yield break;
            var reason = DisclaimerNames.RequiredFor(evidence.Kind, showsClaim: false) is null
                ? "shows a claim"
                : $"is of the kind '{evidence.Kind.ToString().ToLowerInvariant()}'";
            yield return new(Info, $"This page {reason} and has no disclaimer. Put '::: disclaimer {required}' and ':::' on the first two lines below the front matter.");
            yield break;
        }

        var (first, index) = inPage[0];
        if (required is not null && first.Name != required)
            yield return new(Info, $"This page needs the '{required}' disclaimer; here stands '{first.Name}'.", index);
        foreach (var (_, second) in inPage.Skip(1))
            yield return new(Info, "This is a second disclaimer; a page has one. Remove it.", second);
    }
}
