namespace StemCellSite.Markdown;

/// <summary>A place on a page that cites a source.</summary>
/// <param name="Citation">What stands there.</param>
/// <param name="Anchor">Its id, <c>cite-2-1</c>: source 2, first time.</param>
public sealed record CitationPlace(Citation Citation, string Anchor);
