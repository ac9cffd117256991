using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes <c>robots.txt</c>: everything may be read, and the sitemap says what there is.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
public sealed class GenerateRobots(Pipeline data, string? address) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var site = address ?? context.OutputsOf(data)[0].Get(Keys.SiteData).Settings.Address;
        return Task.FromResult(inputs.Add(Document.Made("robots.txt", Content.Of($"User-agent: *\nAllow: /\n\nSitemap: {site}/sitemap.xml\n"))));
    }
}
