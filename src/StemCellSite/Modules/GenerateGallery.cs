using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Text;
using StemCellSite.Theme;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Modules;

/// <summary>Makes the gallery: a page for each component of the theme with its examples, and a list of them. For the preview alone.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="assets">The pipeline of the theme's published files.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
/// <param name="theme">The renderer.</param>
public sealed class GenerateGallery(Pipeline data, Pipeline map, Pipeline assets, string? address, ThemeRenderer theme) : IModule
{
    private const string Address = "/gallery/";
    private const string Title = "Gallery of components";

    private static readonly Link Home = new("/", "Home");

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var frame = Frames.Of(context.OutputsOf(data)[0].Get(Keys.SiteData).Settings, context.OutputsOf(map)[0].Get(Keys.SiteMap), context.OutputsOf(assets), address);
        var links = Examples.All.Select(set => new Link(AddressOf(set), set.Component));
        return Task.FromResult(inputs
            .Add(Make(new GalleryPage(frame, Address, Title, Frames.HeadTitle(Title, frame.Title), [Home], [.. links], [])))
            .AddRange(Examples.All.Select(set => Make(new GalleryPage(frame, AddressOf(set), set.Component, Frames.HeadTitle(set.Component, frame.Title), [Home, new(Address, Title)], [], set.Examples)))));
    }

    private Document Make(GalleryPage page) =>
        Document.Made(PageAddress.ToDestination(page.Address), Content.Of(theme.Render(page))).With(Keys.Address, page.Address);

    private static string AddressOf(ExampleSet set) => $"{Address}{set.Component.ToLowerInvariant()}/";
}
