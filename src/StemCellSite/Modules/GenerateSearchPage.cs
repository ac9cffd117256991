using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.JsonLd;
using StemCellSite.Markdown;
using StemCellSite.Text;
using StemCellSite.Theme;
using StemCellSite.Theme.Models;

namespace StemCellSite.Modules;

/// <summary>Makes the search page. Without script it is an A–Z of the site.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="outlines">The pipeline of what stands on the pages.</param>
/// <param name="assets">The pipeline of the theme's published files.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
/// <param name="theme">The renderer.</param>
public sealed class GenerateSearchPage(Pipeline data, Pipeline map, Pipeline outlines, Pipeline assets, string? address, ThemeRenderer theme) : IModule
{
    /// <summary>Where it is published.</summary>
    public const string Address = "/search/";

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var siteMap = context.OutputsOf(map)[0].Get(Keys.SiteMap);
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var frame = Frames.Of(site.Settings, siteMap, context.OutputsOf(assets), address);
        var html = theme.Render(new Theme.Models.SearchPage(
            frame,
            "Search",
            Frames.HeadTitle("Search and all topics, A to Z", frame.Title),
            $"Search {frame.Title}, or find a topic in the list of all headings from A to Z.",
            Alphabet.Of(siteMap, context.OutputsOf(outlines)[0].Get(Keys.Outlines)),
            PageGraph.OfPlainPage(frame, "SearchResultsPage", Address, "Search", [new Link("/", "Home")])));
        return Task.FromResult(inputs.Add(Document.Made(PageAddress.ToDestination(Address), Content.Of(html)).With(Keys.Address, Address)));
    }
}
