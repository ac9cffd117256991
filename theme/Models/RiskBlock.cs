using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>One harm on the page of risks.</summary>
/// <param name="Code">The harm's code, <c>disc-or-bone-infection</c>.</param>
/// <param name="Body">What is said of it.</param>
public sealed record RiskBlock(string Code, ImmutableArray<Block> Body) : Block;
