namespace StemCellSite.Theme.Models;

/// <summary>A change of a page's content.</summary>
/// <param name="Date">When.</param>
/// <param name="Page">Where.</param>
/// <param name="What">What changed and why, plain text.</param>
public sealed record Change(DateOnly Date, Link Page, string What);
