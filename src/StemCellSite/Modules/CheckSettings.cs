using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Reports links of <c>site.yml</c> to pages that are not there, and a site without a front page.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
public sealed class CheckSettings(Pipeline data, Pipeline map) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var settings = context.OutputsOf(data)[0].Get(Keys.SiteData).Settings;
        var siteMap = context.OutputsOf(map)[0].Get(Keys.SiteMap);
        var named = settings.Navigation.Concat(settings.Footer).Select(link => link.Page).Append(settings.Corrections).OfType<Located<string>>();
        foreach (var page in named.Where(page => siteMap.Find(page.Value) is null))
            context.Report(SiteRules.MissingPage.At(SiteSettings.Source, page.Position, $"There is no page '{page.Value}'.{Suggestion.For(page.Value, siteMap.Pages.Select(page => page.Source))}"));
        if (siteMap.Home is null)
            context.Report(SiteRules.MissingPage.At("index.md", Position.Start, "The site has no front page: index.md in the input folder."));
        return Task.FromResult(inputs);
    }
}
