using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>The questions of a FAQ section, as plain links.</summary>
/// <param name="Questions">In the section's order.</param>
public sealed record QuestionsBlock(ImmutableArray<ChildPage> Questions) : Block;
