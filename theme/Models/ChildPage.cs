namespace StemCellSite.Theme.Models;

/// <summary>A page as its section's index lists it.</summary>
/// <param name="Link">The page.</param>
/// <param name="Description">One sentence on what it holds.</param>
public sealed record ChildPage(Link Link, string Description);
