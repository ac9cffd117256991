using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>The page's main points in a box, titled "In short" by the theme.</summary>
/// <param name="Body">A short list.</param>
public sealed record KeyPointsBlock(ImmutableArray<Block> Body) : Block;
