using System.Collections.Immutable;

namespace StemCellSite.Medical.Evidence;

/// <summary>What the editors know besides the pages: sources, rulings, and what speaks for and against each topic.</summary>
/// <param name="Works">The sources by key.</param>
/// <param name="Rulings">The sentences that somebody has ruled to be no claims.</param>
/// <param name="Topics">The topics that were weighed.</param>
public sealed record EvidenceBase(
    ImmutableDictionary<string, CitedWork> Works, Rulings Rulings, ImmutableArray<Topic> Topics)
{
    /// <summary>The sources of some keys; a key that is no source is left out, for it is reported where it stands.</summary>
    public IEnumerable<CitedWork> Find(IEnumerable<string> keys) => keys.Select(key => Works.GetValueOrDefault(key)).OfType<CitedWork>();
}
