using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>The headings of the site, A to Z.</summary>
/// <param name="Letters">By first letter.</param>
public sealed record AlphabetBlock(ImmutableArray<AlphabetGroup> Letters) : Block;
