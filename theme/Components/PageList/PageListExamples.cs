using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class PageListExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<PageList>(
            "Two pages",
            (nameof(PageList.Pages), ImmutableArray.Create(
                new ChildPage(Sample.Page("Tea"), "What tea is and where it grows."),
                new ChildPage(Sample.Page("Sleep"), "What trials found about tea and sleep.")))),
    ];
}
