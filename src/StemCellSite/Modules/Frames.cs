using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Theme.Models;

namespace StemCellSite.Modules;

/// <summary>Makes what stands on every page.</summary>
public static class Frames
{
    // What a search result shows of a title.
    private const int LongestHeadTitle = 70;

    /// <summary>The frame of a site's pages.</summary>
    /// <param name="settings">What <c>site.yml</c> says.</param>
    /// <param name="map">The pages.</param>
    /// <param name="assets">The theme's published files.</param>
    /// <param name="address">The site's own address; null for the one in the settings.</param>
    public static SiteFrame Of(SiteSettings settings, SiteMap map, ImmutableArray<Document> assets, string? address) => new(
        settings.Title,
        settings.Language,
        address ?? settings.Address,
        settings.Publisher,
        Links(settings.Navigation, map),
        Links(settings.Footer, map),
        map.UrgentHelp?.TitleLink,
        ReportMistake(settings, map) is { } place ? new Link(place, "Report a mistake on this page") : null,
        new AssetAddresses(
            AddressOf(assets, BundleStyles.ThemeFile),
            AddressOf(assets, "Assets/loader.js"),
            AddressOf(assets, "Assets/search-page.js"),
            AddressOf(assets, BundleScripts.ThemeFile),
            AddressOf(assets, "Assets/icon.svg"),
            AddressOf(assets, "Assets/touch-icon.png"),
            AddressOf(assets, "Assets/share.png")));

    /// <summary>Where to tell of a mistake: the contact, or else the page of corrections; null where neither is named.</summary>
    public static string? ReportMistake(SiteSettings settings, SiteMap map) =>
        settings.Contact ?? (settings.Corrections is { } page ? map.Find(page.Value)?.Address : null);

    /// <summary>A page's title with the site's name behind it, where both fit into a search result.</summary>
    public static string HeadTitle(string title, string siteTitle) =>
        title == siteTitle || title.Length + siteTitle.Length + " – ".Length > LongestHeadTitle ? title : $"{title} – {siteTitle}";

    // A link to a page that is not there has been reported by CheckSettings.
    private static ImmutableArray<Link> Links(ImmutableArray<PageLink> links, SiteMap map) =>
        [.. links.Select(link => map.Find(link.Page.Value) is { } page ? new Link(page.Address, link.Label) : null).OfType<Link>()];

    /// <summary>The root-relative address of a published file of the theme.</summary>
    public static string AddressOf(ImmutableArray<Document> assets, string themeFile) =>
        "/" + assets.First(asset => asset.Get(Keys.ThemeFile) == themeFile).Destination;
}
