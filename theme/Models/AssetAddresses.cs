namespace StemCellSite.Theme.Models;

/// <summary>Root-relative addresses of the published, fingerprinted files.</summary>
/// <param name="Stylesheet">The one style sheet.</param>
/// <param name="SearchScript">The search module, loaded on the search page only.</param>
/// <param name="Icon">The site's icon, SVG.</param>
/// <param name="TouchIcon">The same for home screens, PNG of 180 pixels.</param>
/// <param name="Picture">What social networks show beside a link: PNG, 1200 × 630 pixels, without text.</param>
public sealed record AssetAddresses(string Stylesheet, string SearchScript, string Icon, string TouchIcon, string Picture);
