using System.Collections.Immutable;

namespace StemCellSite.Data;

/// <summary>A medical term and what it means.</summary>
/// <param name="Term">The medical term.</param>
/// <param name="Plain">The plain word for it; null when there is none.</param>
/// <param name="Meaning">One or two plain sentences.</param>
/// <param name="Forms">How pages write it: the term itself, its plural, other words for it.</param>
public sealed record GlossaryTerm(string Term, string? Plain, string Meaning, ImmutableArray<string> Forms)
{
    /// <summary>The file the terms stand in, relative to the input folder.</summary>
    public const string Source = "data/glossary.yml";
}
