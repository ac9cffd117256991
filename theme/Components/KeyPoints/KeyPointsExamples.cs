using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class KeyPointsExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<KeyPoints>("Three points", (nameof(KeyPoints.Block), new KeyPointsBlock([new ProseBlock("<ul><li>It is unproven.</li><li>Two small trials found no difference.</li><li>Harm is rare and real.</li></ul>")]))),
    ];
}
