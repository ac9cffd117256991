namespace StemCellSite.Theme.Models;

/// <summary>The page for an address that does not exist.</summary>
/// <param name="Site">The frame around it.</param>
/// <param name="HeadTitle">The text of <c>title</c>.</param>
public sealed record NotFoundPage(SiteFrame Site, string HeadTitle);
