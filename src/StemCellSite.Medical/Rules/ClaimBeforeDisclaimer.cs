using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED104: nothing but the title and the review line stands before the disclaimer, claim or not.</summary>
public static class ClaimBeforeDisclaimer
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = new("MED104", nameof(ClaimBeforeDisclaimer), Severity.Error);

    /// <summary>Finds text that a reader meets before the disclaimer.</summary>
    public static IEnumerable<DisclaimerFinding> Check(DisclaimerEvidence evidence) =>
        from pair in evidence.InPage.Take(1)
        where pair.Block.TextBefore is not null
        select new DisclaimerFinding(
            Info,
            $"'{pair.Block.TextBefore}' stands before the disclaimer. The disclaimer comes first: put it on the first line below the front matter.",
            pair.Index);
}
