using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A sentence that is to be checked.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Kind">What it is, in words: "claim of effect", "urgent sign".</param>
/// <param name="Sources">What it rests on, each with what kind of source it is; empty where nothing is cited.</param>
public sealed record HandoverSentence(string Text, string Kind, ImmutableArray<string> Sources);
