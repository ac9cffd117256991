using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class NoteExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Note>("A remark", (nameof(Note.Block), new NoteBlock([new ProseBlock("<p>The word “green” says how the leaves were dried.</p>")]))),
    ];
}
