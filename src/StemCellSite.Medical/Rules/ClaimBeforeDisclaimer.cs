using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED104: nothing but the title and the review line stands before the disclaimer, claim or not.</summary>
public static class ClaimBeforeDisclaimer
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED104", nameof(ClaimBeforeDisclaimer), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Nothing but the title and the line on the review stands before the disclaimer. Whether the text above it claims anything is not asked.",
        "A disclaimer that follows what it is about comes too late: the first sentence is the one that is remembered.",
        RuleExample.OfPage("claim", """
            Many people ask about these injections.

            ::: disclaimer general
            :::

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
        [RuleSource.Ftc]);

    /// <summary>Finds text that a reader meets before the disclaimer.</summary>
    public static IEnumerable<DisclaimerFinding> Check(DisclaimerEvidence evidence) =>
        from pair in evidence.InPage.Take(1)
        where pair.Block.TextBefore is not null
        select new DisclaimerFinding(
            Info,
            $"'{pair.Block.TextBefore}' stands before the disclaimer. The disclaimer comes first: put it on the first line below the front matter.",
            pair.Index);
}
