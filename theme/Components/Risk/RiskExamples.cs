using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class RiskExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Risk>("A harm", (nameof(Risk.Block), new RiskBlock("burns", [new ProseBlock("<h3>Burns</h3><p>Hot tea burns the mouth. How often is not known.</p>")]))),
    ];
}
