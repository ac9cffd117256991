using System.Collections.Immutable;

namespace StemCellSite.Medical.Articles;

/// <summary>Plain text that knows where each of its characters was written.</summary>
/// <param name="Text">The words, without marks and citations; a line's end is a space.</param>
/// <param name="Offsets">For each character its place in the file, in UTF-16 code units from 0.</param>
public sealed record MappedText(string Text, ImmutableArray<int> Offsets)
{
    /// <summary>Where a character was written; the end of the text is the place of its last character.</summary>
    /// <param name="index">From 0 to the text's length.</param>
    public int OffsetAt(int index) => Offsets.IsEmpty ? 0 : Offsets[Math.Clamp(index, 0, Offsets.Length - 1)];

    /// <summary>The text without its first characters.</summary>
    public MappedText From(int index) => new(Text[index..], Offsets[index..]);
}
