namespace StemCellSite.Theme.Models;

/// <summary>A page in the sidebar.</summary>
/// <param name="Link">The page.</param>
/// <param name="IsCurrent">Whether it is the page being read.</param>
public sealed record NavigationEntry(Link Link, bool IsCurrent);
