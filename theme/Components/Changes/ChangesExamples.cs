using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class ChangesExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Changes>(
            "Two days",
            (nameof(Changes.List), ImmutableArray.Create(
                new Change(new DateOnly(2026, 11, 24), Sample.Page("Sleep"), "A second trial added"),
                new Change(new DateOnly(2026, 11, 22), Sample.Page("Tea"), "First version")))),
    ];
}
