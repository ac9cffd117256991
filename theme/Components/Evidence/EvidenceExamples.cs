using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class EvidenceExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Evidence>("A certainty in words", (nameof(Evidence.Block), new EvidenceBlock([new ProseBlock("<p><strong>Certainty: low.</strong> Two small trials.</p>")]))),
    ];
}
