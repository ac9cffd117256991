using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class FrontPageExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<FrontPage>("Answer, main points, ways in, changes", (nameof(FrontPage.Page), Sample.FrontPage)),
    ];
}
