namespace StemCellSite.Theme.Models;

/// <summary>An editor's note that the source article has a gap here.</summary>
/// <param name="Id">The sentence's id, <c>s10</c>.</param>
/// <param name="Html">What is missing and what was done about it, as HTML.</param>
/// <param name="Anchor">Its id on the page; null where the page shows the same gap again.</param>
public sealed record SourceGapBlock(string Id, string Html, string? Anchor) : Block;
