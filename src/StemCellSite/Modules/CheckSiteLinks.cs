using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StemCellSite.Engine;
using StemCellSite.Markdown;

namespace StemCellSite.Modules;

/// <summary>Follows the links of the finished pages: none leads nowhere, and some way leads from the front page to each.</summary>
/// <param name="others">Pipelines of everything else that is published.</param>
public sealed class CheckSiteLinks(params ImmutableArray<Pipeline> others) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var published = others.SelectMany(pipeline => context.OutputsOf(pipeline)).ToList();
        var pages = inputs.Concat(published.Where(document => document.Has(Keys.Ids))).DistinctBy(page => page.Get(Keys.Address)).ToDictionary(page => page.Get(Keys.Address));
        var files = published.Select(document => $"/{document.Destination}").ToHashSet(StringComparer.Ordinal);
        foreach (var page in inputs) CheckTargets(page, pages, files, context);
        CheckOrphans(pages, inputs, context);
        return Task.FromResult(inputs);
    }

    // What Markdown links to has been resolved already; this sees the links that the layout makes.
    private static void CheckTargets(Document page, Dictionary<string, Document> pages, HashSet<string> files, IExecutionContext context)
    {
        var own = page.Get(Keys.Address);
        foreach (var (path, anchor) in page.Get(Keys.SiteLinks))
        {
            var target = path == own ? page : pages.GetValueOrDefault(path);
            if (target is null)
            {
                // That there is no front page is reported once.
                if (path is not "/" && !files.Contains(path)) context.Report(SiteRules.MissingPage.At(page.Source!, Position.Start, $"The finished page links to {path}, which is not published."));
            }
            else if (anchor.Length > 0 && !target.Get(Keys.Ids).Contains(anchor) && !(target == page && HasTextNotShown(page)))
            {
                context.Report(SiteRules.MissingAnchor.At(page.Source!, Position.Start, $"The finished page links to {path}#{anchor}, and there is no such place."));
            }
        }
    }

    // A block that is not known or not closed takes its text with it, and places that the page refers to. The block is reported.
    private static bool HasTextNotShown(Document page) =>
        page.Get(Keys.Text).Syntax.Descendants<CustomContainer>().Any(block => block.Count > 0 && BlockForm.Find(block.Info) is not { HasText: true });

    private static void CheckOrphans(Dictionary<string, Document> pages, ImmutableArray<Document> inputs, IExecutionContext context)
    {
        if (!pages.ContainsKey("/")) return;
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var address))
        {
            foreach (var (next, _) in pages[address].Get(Keys.SiteLinks))
                if (pages.ContainsKey(next) && reached.Add(next)) waiting.Enqueue(next);
        }

        foreach (var page in inputs.Where(page => !reached.Contains(page.Get(Keys.Address))))
            context.Report(SiteRules.OrphanPage.At(page.Source!, Position.Start, "No link leads from the front page to this page, not even over others. Link to it, or make its folder a section with an index.md that is linked."));
    }
}
