namespace StemCellSite.Theme.Models;

/// <summary>An approved disclaimer. Its component writes <c>[data-disclaimer=NAME] &gt; .approved</c> around the text, and nothing else in there.</summary>
/// <param name="Name">Which: <c>general</c>, <c>risk</c>, <c>procedure</c>.</param>
/// <param name="Html">The approved text as HTML.</param>
/// <param name="Version">The approved version's number, shown outside the approved text.</param>
/// <param name="Date">When that version was approved.</param>
public sealed record DisclaimerBlock(string Name, string Html, int Version, DateOnly Date) : Block;
