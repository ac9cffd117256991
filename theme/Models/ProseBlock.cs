namespace StemCellSite.Theme.Models;

/// <summary>Paragraphs, headings, lists and tables, rendered from Markdown.</summary>
/// <param name="Html">Trusted HTML: made by the renderer, with nothing of an author's in it that is not escaped.</param>
public sealed record ProseBlock(string Html) : Block;
