using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class PreviousNextExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<PreviousNext>("Both ways", (nameof(PreviousNext.Previous), Sample.Page("Tea")), (nameof(PreviousNext.Next), Sample.Page("Sleep"))),
    ];
}
