using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;
using StemCellSite.Theme.Models;

namespace StemCellSite.Modules;

/// <summary>Makes sure that every heading and sentence of the source article is answered for, each on exactly one page.</summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class CheckSourceCoverage(Pipeline data) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var article = context.OutputsOf(data)[0].Get(Keys.SiteData).Article ?? SourceArticle.None;
        Check(inputs, context, "sentence", page => page.SourceSentences, [.. article.Sentences.Select(sentence => sentence.Id)]);
        Check(inputs, context, "heading", page => page.SourceHeadings, article.Headings);
        foreach (var page in inputs)
        {
            CheckShown(page, article, context);
            CheckPlaces(page, article, context);
        }

        return Task.FromResult(inputs);
    }

    private static void Check(
        ImmutableArray<Document> pages,
        IExecutionContext context,
        string what,
        Func<FrontMatter, ImmutableArray<Located<string>>> named,
        ImmutableArray<Located<string>> known)
    {
        var names = known.Select(name => name.Value).ToHashSet(StringComparer.Ordinal);
        var answered = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var page in pages.OrderBy(page => page.Source, StringComparer.Ordinal))
        {
            foreach (var name in named(page.Get(Keys.FrontMatter)))
            {
                if (!names.Contains(name.Value))
                    context.Report(UntracedSentence.Info.At(page.Source!, name.Position, $"The article has no {what} '{name.Value}' in data/article.yml.{Suggestion.For(name.Value, names)}"));
                else if (!answered.TryAdd(name.Value, page))
                    context.Report(UntracedSentence.Info.At(page.Source!, name.Position, $"{answered[name.Value].Source} answers for the {what} '{name.Value}' already; each stands on one page."));
            }
        }

        foreach (var name in known.Where(name => !answered.ContainsKey(name.Value)))
            context.Report(UntracedSentence.Info.At(SourceArticle.Source, name.Position, $"No page answers for the {what} '{name.Value}': name it in a page's front matter."));
    }

    // A claim that a page answers for is shown there, so that a reader who met it finds the answer.
    private static void CheckShown(Document page, SourceArticle article, IExecutionContext context)
    {
        if (page.Get(Keys.FrontMatter).SourceSentences is not [_, ..]) return;
        var shown = BodyBlocks.All(page.Get(Keys.Body)).Select(block => block switch { ArticleClaimBlock claim => claim.Id, SourceGapBlock gap => gap.Id, _ => null }).OfType<string>().ToHashSet();
        foreach (var id in page.Get(Keys.FrontMatter).SourceSentences)
        {
            var block = article.Find(id.Value)?.Became switch { "answered" => "article", "gap" => "source-gap", _ => null };
            if (block is not null && !shown.Contains(id.Value))
                context.Report(UntracedSentence.Info.At(page.Source!, id.Position, $"This page answers for {id.Value} and does not show it: write '::: {block} {id.Value}' where it is answered."));
        }
    }

    private static void CheckPlaces(Document page, SourceArticle article, IExecutionContext context)
    {
        var anchors = page.Get(Keys.PageHeadings).Select(heading => heading.Anchor).ToList();
        foreach (var place in page.Get(Keys.FrontMatter).SourceSentences.Select(id => article.Find(id.Value)?.Place).OfType<Located<string>>().Where(place => !anchors.Contains(place.Value)))
            context.Report(SiteRules.MissingAnchor.At(SourceArticle.Source, place.Position, $"{page.Source} has no heading '#{place.Value}'.{Suggestion.For(place.Value, anchors)}"));
    }
}
