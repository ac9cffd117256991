namespace StemCellSite.Medical.Claims;

/// <summary>One line of a vocabulary file.</summary>
/// <param name="Phrase">The words or the pattern.</param>
/// <param name="Why">Why it is in the list.</param>
public sealed record VocabularyEntry(string Phrase, string Why);
