using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class SiteHeaderExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<SiteHeader>("A page of the second section", (nameof(SiteHeader.Site), Sample.Site), (nameof(SiteHeader.Address), "/sleep/")),
    ];
}
