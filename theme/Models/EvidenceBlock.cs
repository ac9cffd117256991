using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>How sure we are, and why: a certainty in words.</summary>
/// <param name="Body">A paragraph that starts with the certainty in bold.</param>
public sealed record EvidenceBlock(ImmutableArray<Block> Body) : Block;
