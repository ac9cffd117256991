using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;

namespace StemCellSite.Tests.Readers;

/// <summary>The real input, built once for all that is asked of it.</summary>
public sealed class RealSiteFixture : IAsyncLifetime
{
    /// <summary>The finished pages for readers.</summary>
    public ImmutableArray<Document> Pages { get; private set; }

    /// <summary>The other finished pages.</summary>
    public ImmutableArray<Document> Editorial { get; private set; }

    /// <summary>What the data files say.</summary>
    internal SiteData Data { get; private set; } = null!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var (result, site) = await TestBuild.RunAsync(SiteOptions.For(Repository.PathOf("input")));
        var pages = result.Outputs[site.Pages];
        Pages = [.. pages.Where(page => !StemCellSite.Data.Editorial.Has(page.Source!))];
        Editorial = [.. pages.Except(Pages)];
        Data = result.Outputs[site.Data][0].Get(Keys.SiteData);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
