namespace StemCellSite.Data;

/// <summary>A medical term and what it means.</summary>
/// <param name="Term">The medical term.</param>
/// <param name="Plain">The plain word for it; null when there is none.</param>
/// <param name="Meaning">One or two plain sentences.</param>
public sealed record GlossaryTerm(string Term, string? Plain, string Meaning)
{
    /// <summary>The file the terms stand in, relative to the input folder.</summary>
    public const string Source = "data/glossary.yml";
}
