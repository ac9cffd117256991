namespace StemCellSite.Search;

/// <summary>One heading and the text below it, up to the next heading: what a result points at.</summary>
/// <param name="Anchor">The id of the heading, without <c>#</c>; empty for the first section of a page.</param>
/// <param name="Heading">Plain text.</param>
/// <param name="Text">Plain text without the heading, one space between blocks. Excerpts are cut from it, so it holds only what a reader sees there.</param>
/// <param name="Caveat">What must stand wherever a piece of the text is shown, because the text claims something; null where it does not.</param>
public sealed record SearchSection(string Anchor, string Heading, string Text, string? Caveat);
