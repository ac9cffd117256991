using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class SectionNavigationListExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<SectionNavigationList>("The second of three pages is being read", (nameof(SectionNavigationList.Section), Sample.Section)),
    ];
}
