using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Layouts;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme;

/// <summary>Turns models into HTML, as UTF-8. Any number of threads may render at once.</summary>
public sealed class ThemeRenderer
{
    private readonly IServiceProvider services = new ServiceCollection()
        .AddSingleton<HtmlEncoder>(new MinimalHtmlEncoder())
        .BuildServiceProvider();

    /// <summary>Renders a page of the site; the front page has a layout of its own.</summary>
    /// <param name="page">The page with its blocks.</param>
    /// <returns>The document, ready to hash, compare and write.</returns>
    /// <exception cref="InvalidOperationException">A component failed; the message names page and layout.</exception>
    public ReadOnlyMemory<byte> Render(Page page) => page.Address == "/"
        ? Render<HomeLayout>(page.Address, nameof(HomeLayout.Page), page)
        : Render<PageLayout>(page.Address, nameof(PageLayout.Page), page);

    /// <summary>Renders the search page.</summary>
    /// <param name="page">The frame and the A–Z.</param>
    /// <returns>The document, ready to hash, compare and write.</returns>
    /// <exception cref="InvalidOperationException">A component failed; the message names page and layout.</exception>
    public ReadOnlyMemory<byte> Render(SearchPage page) => Render<SearchLayout>("/search/", nameof(SearchLayout.Page), page);

    /// <summary>Renders the page for addresses that do not exist.</summary>
    /// <param name="page">The frame.</param>
    /// <returns>The document, ready to hash, compare and write.</returns>
    /// <exception cref="InvalidOperationException">A component failed; the message names page and layout.</exception>
    public ReadOnlyMemory<byte> Render(NotFoundPage page) => Render<NotFoundLayout>("/404.html", nameof(NotFoundLayout.Page), page);

    /// <summary>Renders a page for those who write the site.</summary>
    /// <param name="page">The page with its blocks.</param>
    /// <returns>The document, ready to hash, compare and write.</returns>
    /// <exception cref="InvalidOperationException">A component failed; the message names page and layout.</exception>
    public ReadOnlyMemory<byte> Render(EditorialPage page) => Render<EditorialLayout>(page.Address, nameof(EditorialLayout.Page), page);

    /// <summary>Renders a page of the gallery.</summary>
    /// <param name="page">The list of components, or one with its examples.</param>
    /// <returns>The document, ready to hash, compare and write.</returns>
    /// <exception cref="InvalidOperationException">A component failed; the message names page and layout.</exception>
    public ReadOnlyMemory<byte> Render(GalleryPage page) => Render<GalleryLayout>(page.Address, nameof(GalleryLayout.Page), page);

    /// <summary>Renders a component alone.</summary>
    /// <param name="example">The component and what it is given.</param>
    /// <returns>Its HTML.</returns>
    public ReadOnlyMemory<byte> Render(Example example) =>
        RenderAsync<DynamicComponent>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(DynamicComponent.Type)] = example.Component,
            [nameof(DynamicComponent.Parameters)] = example.Parameters.ToDictionary(),
        })).GetAwaiter().GetResult();

    private ReadOnlyMemory<byte> Render<TLayout>(string address, string parameter, object model)
        where TLayout : IComponent
    {
        try
        {
            return RenderAsync<TLayout>(ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = model }))
                .GetAwaiter().GetResult();
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(
                $"The page '{address}' could not be rendered with {typeof(TLayout).Name}: {failure.Message}", failure);
        }
    }

    // A renderer keeps every component it has rendered until it is disposed, and serialises its callers: one a page.
    private async Task<ReadOnlyMemory<byte>> RenderAsync<TLayout>(ParameterView parameters)
        where TLayout : IComponent
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        using var writer = new Utf8TextWriter();
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TLayout>(parameters);
            root.WriteHtmlTo(writer);
        }).ConfigureAwait(false);
        return writer.Complete();
    }
}
