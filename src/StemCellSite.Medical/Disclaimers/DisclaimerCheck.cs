using StemCellSite.Medical.Rules;

namespace StemCellSite.Medical.Disclaimers;

/// <summary>Judges the disclaimers of one finished page.</summary>
public static class DisclaimerCheck
{
    /// <summary>Everything that is wrong with them; empty when the page may be published as far as they go.</summary>
    public static IEnumerable<DisclaimerFinding> Judge(DisclaimerEvidence evidence) =>
    [
        .. MissingDisclaimer.Check(evidence),
        .. AlteredDisclaimer.Check(evidence),
        .. ClaimBeforeDisclaimer.Check(evidence),
        .. HiddenDisclaimer.Check(evidence),
    ];
}
