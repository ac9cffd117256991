using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class DisclaimerExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Disclaimer>("An approved text", (nameof(Disclaimer.Block), new DisclaimerBlock("general", "<p>This page is information, not advice.</p><p>Speak to a doctor before you decide.</p>", 1, new DateOnly(2026, 11, 22)))),
    ];
}
