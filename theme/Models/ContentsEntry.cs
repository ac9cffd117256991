using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A heading in the table of contents.</summary>
/// <param name="Anchor">The heading's id, without <c>#</c>.</param>
/// <param name="Text">The heading's plain text.</param>
/// <param name="Entries">The headings one level below it.</param>
public sealed record ContentsEntry(string Anchor, string Text, ImmutableArray<ContentsEntry> Entries);
