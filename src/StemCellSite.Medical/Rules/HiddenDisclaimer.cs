using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED105: a disclaimer is seen by everyone who sees the page, on screen and on paper.</summary>
public static class HiddenDisclaimer
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = new("MED105", nameof(HiddenDisclaimer), Severity.Error);

    /// <summary>Finds what hides a disclaimer or the urgent card.</summary>
    public static IEnumerable<DisclaimerFinding> Check(DisclaimerEvidence evidence) =>
        from pair in evidence.Shown.Select((block, index) => (block, index))
        from concealment in pair.block.Concealments
        select new DisclaimerFinding(
            Info,
            concealment.Style is null
                ? $"The '{pair.block.Name}' disclaimer is hidden: {concealment.What}."
                : concealment.What,
            pair.index,
            concealment.Style);
}
