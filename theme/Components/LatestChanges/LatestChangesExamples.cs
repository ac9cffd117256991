using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class LatestChangesExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<LatestChanges>("One change", (nameof(LatestChanges.Changes), ImmutableArray.Create(new Change(new DateOnly(2026, 11, 24), Sample.Page("Sleep"), "A second trial added")))),
    ];
}
