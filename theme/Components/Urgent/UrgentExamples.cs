using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class UrgentExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Urgent>("Signs that cannot wait", (nameof(Urgent.Block), new UrgentBlock("<p>Call your local emergency number if you have:</p><ul><li>trouble breathing</li><li>a swollen tongue</li></ul>", 1, new DateOnly(2026, 11, 22)))),
    ];
}
