using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>What the editors ask a checker to look at.</summary>
/// <param name="About">The sentence or the subject.</param>
/// <param name="Check">What is to be checked.</param>
/// <param name="Sources">The sources it rests on, by their short names; empty where there are none.</param>
public sealed record HandoverNote(string About, string Check, ImmutableArray<string> Sources);
