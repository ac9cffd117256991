using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>The glossary as a definition list.</summary>
/// <param name="Entries">In alphabetical order.</param>
public sealed record GlossaryBlock(ImmutableArray<GlossaryEntry> Entries) : Block;
