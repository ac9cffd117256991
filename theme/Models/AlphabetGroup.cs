using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>The entries of the A–Z under one letter.</summary>
/// <param name="Letter">An upper-case letter, or "0–9".</param>
/// <param name="Entries">Links in alphabetical order; the text says the page too where a heading alone would not.</param>
public sealed record AlphabetGroup(string Letter, ImmutableArray<Link> Entries);
