using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>What changed on the site, newest first.</summary>
/// <param name="Changes">Each with its page.</param>
public sealed record ChangesBlock(ImmutableArray<Change> Changes) : Block;
