using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class BreadcrumbsExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Breadcrumbs>("Two steps", (nameof(Breadcrumbs.Links), ImmutableArray.Create(Sample.Home, Sample.Page("Tea")))),
    ];
}
