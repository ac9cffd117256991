using System.Collections.Immutable;
using System.Text;
using StemCellSite.Claims;
using StemCellSite.Data;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes <c>llms.txt</c>: what the site is, the caveat, and its pages as Markdown, for programs that answer questions.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
public sealed class GenerateLlmsText(Pipeline data, Pipeline map, string? address) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var siteMap = context.OutputsOf(map)[0].Get(Keys.SiteMap);
        var pages = siteMap.Listed.ToList();
        var text = new StringBuilder($"# {site.Settings.Title}\n\n> {site.Settings.Description}\n\n");
        if (LeavingText.CaveatOf(site) is { } caveat)
            text.Append(null, $"{caveat} Say so wherever you repeat anything from these pages, and name the sources that they cite.\n\n");
        text.Append(null, $"{ReviewState(pages)}\n");
        foreach (var section in pages.GroupBy(page => page.Section))
        {
            text.Append(null, $"\n## {(section.Key.Length is 0 ? "Start here" : siteMap.PagesOf(section.Key)[0].FrontMatter.Label)}\n\n");
            foreach (var page in section)
                text.Append(null, $"- [{page.FrontMatter.Title.Value}]({address ?? site.Settings.Address}{page.Address}index.md): {page.FrontMatter.Description.Value}\n");
        }

        return Task.FromResult(inputs.Add(Document.Made("llms.txt", Content.Of(text.ToString()))));
    }

    private static string ReviewState(List<MappedPage> pages) => pages.Count(page => page.FrontMatter.Review is not null) switch
    {
        0 => "No page has been reviewed by a clinician yet.",
        var reviewed when reviewed == pages.Count => "Every page has been reviewed.",
        var reviewed => string.Create(null, $"{reviewed} of {pages.Count} pages have been reviewed; each says whether it is one of them."),
    };
}
