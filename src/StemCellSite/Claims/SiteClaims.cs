using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Claims;

/// <summary>Gathers what a page claims, for the lists and for <c>governance.json</c>.</summary>
public static class SiteClaims
{
    /// <summary>The page's claims in reading order: the sentences that need a source, and the article's claims that it shows with a verdict.</summary>
    /// <param name="page">A document of the pages.</param>
    /// <param name="site">What the data files say.</param>
    public static ImmutableArray<SiteClaim> Of(Document page, SiteData site)
    {
        // Pages for writers quote claims as examples and make none.
        if (Editorial.Has(page.Source!)) return [];
        var text = page.Get(Keys.Text);
        return [.. Written(page.Get(Keys.Article), text, site).Concat(Shown(text, site.Article)).OrderBy(claim => (claim.Position.Line, claim.Position.Column))];
    }

    private static IEnumerable<SiteClaim> Written(Article article, PageText text, SiteData site) =>
        from sentence in article.Sentences
        where sentence.Class.NeedsCitation() && !sentence.IsLink
        select new SiteClaim(
            article.Source,
            text.Lines.At(sentence.Offset),
            Name(sentence.Passage.Kind),
            sentence.Class.ToJsonName(),
            sentence.Text,
            sentence.Citations,
            site.Evidence.Rulings.Settle(sentence.Text),
            IsSettled(sentence, site.Evidence));

    // A title or a caption may ask or hedge: no citation can stand there.
    private static bool IsSettled(Sentence sentence, EvidenceBase evidence) => sentence.Class.IsAsserted()
        ? !sentence.Citations.IsEmpty || evidence.Rulings.Settle(sentence.Text)
        : sentence.Passage is not { IsBody: true, Kind: not PassageKind.Caption } || UnsettledClaim.IsSettled(sentence, evidence);

    // The verdict's first cited paragraph answers for all of the article's claims above it.
    private static IEnumerable<SiteClaim> Shown(PageText text, SourceArticle? article) =>
        from container in text.Syntax.Descendants<CustomContainer>()
        where container.Info is "article"
        let sentence = article?.Find(container.Arguments?.Trim() ?? "")
        where sentence is { IsClaim: true }
        let verdict = BlockComposer.VerdictOn(container).SelectMany(citation => citation.Items).Select(item => item.Key).Distinct(StringComparer.Ordinal).ToImmutableArray()
        select new SiteClaim(
            text.Source, text.At(container), "article", sentence.Class, $"{sentence.Id.Value}: {sentence.Gist}", verdict, IsRuled: false, IsSettled: !verdict.IsEmpty);

    private static string Name(PassageKind kind) => kind switch
    {
        PassageKind.SearchAlias => "search-alias",
        PassageKind.ListItem => "list-item",
        PassageKind.TableCell => "table-cell",
        PassageKind.AlternativeText => "alternative-text",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
