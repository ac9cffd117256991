using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Theme.Models;

namespace StemCellSite.Markdown;

/// <summary>Writes out what became of the source article, for <c>::: list article</c>.</summary>
public static class SourceArticleModel
{
    /// <summary>The article with the page that answers for each heading and sentence.</summary>
    /// <param name="article">The article.</param>
    /// <param name="map">The pages.</param>
    public static SourceArticleBlock Of(SourceArticle article, SiteMap map)
    {
        var ofHeading = PagesBy(map, page => page.FrontMatter.SourceHeadings.Select(heading => heading.Value));
        var ofSentence = PagesBy(map, page => page.FrontMatter.SourceSentences.Select(id => id.Value));
        var below = article.Sentences.ToLookup(sentence => sentence.Heading, sentence => Sentence(sentence, ofSentence.GetValueOrDefault(sentence.Id.Value)), StringComparer.Ordinal);
        var parts = article.Headings.Select((heading, index) => new SourceArticlePart(index + 1, heading.Value, ofHeading.GetValueOrDefault(heading.Value)?.ShortLink, [.. below[heading.Value]]));
        return new([.. below.Contains(SourceSentence.Lead) ? parts.Prepend(new(0, "", null, [.. below[SourceSentence.Lead]])) : parts]);
    }

    private static SourceArticleSentence Sentence(SourceSentence sentence, MappedPage? page) => new(
        sentence.Id.Value,
        sentence.Gist,
        Kind(sentence.Class),
        Overstates(sentence.Overstates),
        Became(sentence.Became),
        AsSentence(sentence.Why),
        page is null ? null : Answer(sentence, page));

    // Claims and gaps are shown where they are answered; what was kept or reworded is the page's own text.
    private static Link Answer(SourceSentence sentence, MappedPage page) => sentence.Became switch
    {
        "answered" => new($"{page.Address}#{sentence.Id.Value}", $"The answer to {sentence.Id.Value}, on the page “{page.FrontMatter.Label}”"),
        "gap" => new($"{page.Address}#{sentence.Id.Value}", $"The note on {sentence.Id.Value}, on the page “{page.FrontMatter.Label}”"),
        _ when sentence.Place is { } place => new($"{page.Address}#{place.Value}", $"What the page “{page.FrontMatter.Label}” says of {sentence.Id.Value}"),
        _ => new(page.Address, $"The page “{page.FrontMatter.Label}”, for {sentence.Id.Value}"),
    };

    private static string Kind(string type) => type switch
    {
        "efficacy" => "a claim of effect; the article’s, not ours",
        "mechanism" => "a claim of how it works; the article’s, not ours",
        "safety" => "a claim of safety; the article’s, not ours",
        "risk" => "a word on risks",
        "procedure" => "a step of the procedure",
        "neutral" => "background",
        _ => type,
    };

    private static string Overstates(string degree) => degree switch
    {
        "no" => "no, in our reading",
        "yes" => "yes, in our reading",
        _ => $"{degree}, in our reading",
    };

    private static string Became(string fate) => fate switch
    {
        "kept" => "kept: the sense stands, in our words",
        "reworded" => "reworded: we corrected or completed it",
        "answered" => "answered: we show the claim, and what is known of it",
        "gap" => "missing: our copy does not have it, and we have not made it up",
        _ => fate,
    };

    private static string AsSentence(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..] + (clause[^1] is '.' or '!' or '?' ? "" : ".");

    // Where two pages answer for the same, which is reported, the first stands here.
    private static Dictionary<string, MappedPage> PagesBy(SiteMap map, Func<MappedPage, IEnumerable<string>> named) =>
        map.Pages.SelectMany(page => named(page).Select(name => (name, page))).DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.page, StringComparer.Ordinal);
}
