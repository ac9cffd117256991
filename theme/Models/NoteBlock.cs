using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A remark set off from the text.</summary>
/// <param name="Body">What is said.</param>
public sealed record NoteBlock(ImmutableArray<Block> Body) : Block;
