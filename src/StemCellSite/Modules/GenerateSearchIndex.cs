using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Search;

namespace StemCellSite.Modules;

/// <summary>Makes the files that the search reads in the browser.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="pages">The pipeline of the finished pages.</param>
public sealed class GenerateSearchIndex(Pipeline data, Pipeline map, Pipeline pages) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var finished = context.OutputsOf(pages).ToDictionary(page => page.Source!);
        var searched = context.OutputsOf(map)[0].Get(Keys.SiteMap).Pages
            .Where(page => finished.ContainsKey(page.Source) && !Editorial.Has(page.Source))
            .Select(page => new SearchPage(page.Address, page.FrontMatter.Title.Value, finished[page.Source].Get(Keys.Sections), page.FrontMatter.SearchAliases)
            {
                Summary = page.FrontMatter.Description.Value,
                Weight = WeightOf(page),
            })
            .ToImmutableArray();
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var siteMap = context.OutputsOf(map)[0].Get(Keys.SiteMap);
        var top = site.Settings.Navigation
            .Select(link => (Page: siteMap.Find(link.Page.Value), link.Label))
            .Where(link => link.Page is not null && finished.ContainsKey(link.Page.Source))
            .Select(link => (link.Page!.Address, link.Label));
        var files = SearchIndexBuilder.Build(new SearchSite(searched, site.Synonyms, site.RedFlags, siteMap.UrgentHelp?.Address, [.. top]), out var unused);
        foreach (var problem in unused)
            context.Report(SiteRules.UnusedSynonym.At(ParseSynonyms.File, new Position(problem.Line, problem.Column), problem.Message));
        return Task.FromResult(inputs.AddRange(files.Select(file => Document.Made(file.Path, Content.Of(file.Bytes)))));
    }

    // Readers mostly ask for an answer, seldom for a list to look things up in or for a page that leads on to others; and what
    // can harm comes before what is told of it.
    private static double WeightOf(MappedPage page) => page.FrontMatter.Kind.Value switch
    {
        PageKind.Reference => .6,
        PageKind.Risk or PageKind.Decision => 1.15,
        _ when page.IsIndex => .85,
        _ => 1,
    };
}
