using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class SourceGapExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<SourceGap>("A gap", (nameof(SourceGap.Block), new SourceGapBlock("s02", "<p>The article breaks off here. We have added nothing.</p>", null))),
    ];
}
