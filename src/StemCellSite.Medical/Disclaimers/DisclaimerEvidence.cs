using System.Collections.Immutable;

namespace StemCellSite.Medical.Disclaimers;

/// <summary>What is known of the disclaimers of one finished page.</summary>
/// <param name="Kind">The page's kind.</param>
/// <param name="ShowsClaim">Whether a claim stands on it.</param>
/// <param name="Shown">The blocks in page order, hidden ones too.</param>
/// <param name="Approved">The texts that may stand in them, by name.</param>
public sealed record DisclaimerEvidence(
    PageKind Kind,
    bool ShowsClaim,
    ImmutableArray<ShownDisclaimer> Shown,
    ImmutableDictionary<string, ApprovedText> Approved)
{
    /// <summary>The blocks that a reader gets, with their place in <see cref="Shown"/>; the urgent card is none of them.</summary>
    public IEnumerable<(ShownDisclaimer Block, int Index)> InPage =>
        Shown.Select((block, index) => (block, index)).Where(pair => pair.block.IsInPage && pair.block.Name is not DisclaimerNames.Urgent);
}
