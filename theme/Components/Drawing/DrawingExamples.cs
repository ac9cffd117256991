using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class DrawingExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Drawing>("Taking cells", (nameof(Drawing.Name), "collection"), (nameof(Drawing.Title), "A needle drawn up out of a bone")),
        Example.Of<Drawing>("Preparing cells", (nameof(Drawing.Name), "processing"), (nameof(Drawing.Title), "A tube before and after it was spun")),
        Example.Of<Drawing>("Injecting cells", (nameof(Drawing.Name), "injection"), (nameof(Drawing.Title), "A needle in a disc of the spine")),
    ];
}
