using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Theme;
using StemCellSite.Theme.Models;

namespace StemCellSite.Modules;

/// <summary>Makes the page for addresses that do not exist.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="assets">The pipeline of the theme's published files.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
/// <param name="theme">The renderer.</param>
public sealed class GenerateNotFoundPage(Pipeline data, Pipeline map, Pipeline assets, string? address, ThemeRenderer theme) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var frame = Frames.Of(context.OutputsOf(data)[0].Get(Keys.SiteData).Settings, context.OutputsOf(map)[0].Get(Keys.SiteMap), context.OutputsOf(assets), address);
        var html = theme.Render(new NotFoundPage(frame, Frames.HeadTitle("Page not found", frame.Title)));
        return Task.FromResult(inputs.Add(Document.Made("404.html", Content.Of(html)).With(Keys.Address, "/404.html")));
    }
}
