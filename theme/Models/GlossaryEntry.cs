namespace StemCellSite.Theme.Models;

/// <summary>A medical term.</summary>
/// <param name="Anchor">Its id on the glossary page.</param>
/// <param name="Term">The medical term.</param>
/// <param name="Plain">The plain word for it; null when there is none.</param>
/// <param name="Meaning">One or two plain sentences.</param>
public sealed record GlossaryEntry(string Anchor, string Term, string? Plain, string Meaning);
