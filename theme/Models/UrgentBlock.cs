namespace StemCellSite.Theme.Models;

/// <summary>The approved card of urgent signs; marked up as a disclaimer named <c>urgent</c>.</summary>
/// <param name="Html">The approved text as HTML.</param>
/// <param name="Version">The approved version's number.</param>
/// <param name="Date">When that version was approved.</param>
public sealed record UrgentBlock(string Html, int Version, DateOnly Date) : Block;
