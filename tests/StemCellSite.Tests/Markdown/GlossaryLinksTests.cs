using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using StemCellSite.Data;
using StemCellSite.Markdown;
using StemCellSite.Text;

namespace StemCellSite.Tests.Markdown;

public sealed class GlossaryLinksTests
{
    private static readonly GlossaryIndex Index = new("/glossary/", ImmutableSortedDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, new Dictionary<string, string>
    {
        ["stem cell"] = "stem-cell",
        ["stem cells"] = "stem-cell",
        ["disc"] = "disc",
        ["infection of a disc"] = "discitis",
    }));

    [Theory]
    [InlineData("A stem cell, two stem cells.", "A [stem cell], two stem cells.")]
    [InlineData("Stem cells first, then a stem cell.", "[Stem cells] first, then a stem cell.")]
    [InlineData("An infection of a disc, and a disc.", "An [infection of a disc], and a [disc].")]
    [InlineData("A discus, a mini-disc, disc-like things, and a disc.", "A discus, a mini-disc, disc-like things, and a [disc].")]
    [InlineData("A **disc**.", "A [disc].")]
    [InlineData("- A disc.\n- A disc.", "A [disc]. A disc.")]
    [InlineData("> A disc.", "A [disc].")]
    [InlineData("A disc & \"a stem cell\" < 3.", "A [disc] & \"a [stem cell]\" < 3.")]
    public void A_term_is_linked_where_it_is_used_first(string markdown, string linked)
    {
        Assert.Equal(linked, Render(markdown));
    }

    [Theory]
    [InlineData("## The disc\n\nA disc.", "The disc A [disc].")]
    [InlineData("A [disc](x.md), a disc.", "A disc, a [disc].")]
    [InlineData("`disc` and a disc.", "disc and a [disc].")]
    [InlineData("![disc](x.png) A disc.", "A [disc].")]
    [InlineData("Table: The disc\n\n| disc | b |\n|---|---|\n| disc | a disc |", "The disc disc b disc a [disc]")]
    public void Headings_links_code_captions_and_heads_of_tables_are_left_alone(string markdown, string linked)
    {
        Assert.Equal(linked, Render(markdown));
    }

    [Fact]
    public void A_citation_stays_at_its_word()
    {
        Assert.Contains("/glossary/#disc\">disc</a><sup", Html("A disc [@a].", Index), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A stem cell & a disc [@a], *an infection of a disc*.")]
    [InlineData("Table: Discs\n\n| a | b |\n|---|---|\n| disc | a disc \\| more |")]
    public void The_words_are_the_same_with_links_and_without(string markdown)
    {
        var without = Html(markdown, Index with { Address = null });

        Assert.Equal(System.Text.RegularExpressions.Regex.Replace(without, "<[^>]+>", ""), System.Text.RegularExpressions.Regex.Replace(Html(markdown, Index), "<[^>]+>", ""));
        Assert.DoesNotContain("glossary", without, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_indexes_are_equal_when_they_link_the_same_words_to_the_same_places()
    {
        GlossaryIndex Of(string? address, params (string Form, string Anchor)[] forms) => new(address, ImmutableSortedDictionary.CreateRange(forms.Select(form => KeyValuePair.Create(form.Form, form.Anchor))));

        Assert.Equal(Of("/a/", ("disc", "disc")), Of("/a/", ("disc", "disc")));
        Assert.NotEqual(Of("/a/", ("disc", "disc")), Of("/b/", ("disc", "disc")));
        Assert.NotEqual(Of("/a/", ("disc", "disc")), Of("/a/", ("disc", "pad")));
        Assert.NotEqual(Of("/a/", ("disc", "disc")), Of("/a/"));
    }

    // Links in brackets, without the other marks.
    private static string Render(string markdown)
    {
        var html = System.Text.RegularExpressions.Regex.Replace(Html(markdown, Index), "<a href=\"/glossary/#[^\"]+\">(.*?)</a>", "[$1]");
        var text = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]+>", " "));
        return System.Text.RegularExpressions.Regex.Replace(text, @"\s+(?=[.,]|$)|(?<=^)\s+|\s+", match => match.Index is 0 || match.Index + match.Length == text.Length || text[match.Index + match.Length] is '.' or ',' ? "" : " ");
    }

    private static string Html(string markdown, GlossaryIndex index)
    {
        var page = new PageText("page.md", Dialect.Parse(markdown, bodyStart: 0), new LineMap(markdown));
        var items = Markdig.Syntax.MarkdownObjectExtensions.Descendants<CitationInline>(page.Syntax).SelectMany(citation => citation.Items).ToList();
        var citations = new PageCitations(items.ToImmutableDictionary(item => item.Key, _ => 1), [.. items.Select(item => new CitationPlace(item, "cite-1-1"))]);
        var renderer = new ProseRenderer(new ResolvedLinks(ImmutableDictionary<LinkInline, string>.Empty), citations, key => key, HeadingReader.Read(page), new GlossaryLinks(index));
        return string.Concat(page.Syntax.Where(block => !TableCaption.Is(block)).Select(renderer.Render));
    }
}
