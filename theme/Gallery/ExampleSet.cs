using System.Collections.Immutable;

namespace StemCellSite.Theme.Gallery;

/// <summary>The examples of one component.</summary>
/// <param name="Component">Its name, which is its folder's.</param>
/// <param name="Examples">At least one.</param>
public sealed record ExampleSet(string Component, ImmutableArray<Example> Examples);
