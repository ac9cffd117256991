namespace StemCellSite.Theme.Models;

/// <summary>Root-relative addresses of the published, fingerprinted files.</summary>
/// <param name="Stylesheet">The one style sheet.</param>
/// <param name="SearchLoader">What loads the search when a reader turns to it; on every page that has a search form.</param>
/// <param name="SearchPage">What shows results on the search page.</param>
/// <param name="Search">The search itself, which the two load.</param>
/// <param name="Icon">The site's icon, SVG.</param>
/// <param name="TouchIcon">The same for home screens, PNG of 180 pixels.</param>
/// <param name="Picture">What social networks show beside a link: PNG, 1200 × 630 pixels, without text.</param>
public sealed record AssetAddresses(string Stylesheet, string SearchLoader, string SearchPage, string Search, string Icon, string TouchIcon, string Picture);
