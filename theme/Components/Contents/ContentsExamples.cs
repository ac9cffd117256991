using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class ContentsExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Contents>(
            "Headings of two levels",
            (nameof(Contents.Entries), ImmutableArray.Create(
                new ContentsEntry("what", "What it is", []),
                new ContentsEntry("found", "What was found", [new ContentsEntry("sleep", "Sleep", []), new ContentsEntry("mood", "Mood", [])]),
                new ContentsEntry("unknown", "What is not known", [])))),
    ];
}
