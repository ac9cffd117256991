namespace StemCellSite.Markdown;

/// <summary>One source in a citation.</summary>
/// <param name="Key">The reference's key.</param>
/// <param name="Locator">Where in the source, "p. 5"; null for the whole.</param>
/// <param name="Offset">Where the <c>@</c> stands in the file, in UTF-16 code units from 0.</param>
public sealed record Citation(string Key, string? Locator, int Offset);
