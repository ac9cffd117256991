using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>
/// A sign that needs urgent help, in readers' words. A search that has a word of every part, in any order, is led by the page on urgent help,
/// whatever else it asks.
/// </summary>
/// <param name="Parts">Each a list of words and phrases of which one must be there: "numb" or "no feeling", and "groin" or "between legs".</param>
public sealed record RedFlag(ImmutableArray<ImmutableArray<string>> Parts);
