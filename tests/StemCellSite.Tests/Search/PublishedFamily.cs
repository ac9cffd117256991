using System.Collections.Immutable;

namespace StemCellSite.Tests.Search;

internal sealed record PublishedFamily(ImmutableArray<string> Forms, int Count, ImmutableArray<(int Section, int Impact)> Places)
{
    public int ImpactIn(int section) => Places.SingleOrDefault(place => place.Section == section).Impact;
}
