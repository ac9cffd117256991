using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class SiteFooterExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<SiteFooter>("No publisher yet", (nameof(SiteFooter.Site), Sample.Site), (nameof(SiteFooter.Address), "/tea/")),
    ];
}
