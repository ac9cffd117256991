using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes <c>_redirects</c>, which leads from addresses that pages had before.</summary>
/// <param name="map">The pipeline of the site's layout.</param>
public sealed class GenerateRedirects(Pipeline map) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var lines = context.OutputsOf(map)[0].Get(Keys.SiteMap).Pages
            .SelectMany(page => page.FrontMatter.Redirects.Select(redirect => $"{redirect.Value} {page.Address} 301\n"))
            .Order(StringComparer.Ordinal);
        return Task.FromResult(inputs.Add(Document.Made("_redirects", Content.Of(string.Concat(lines)))));
    }
}
