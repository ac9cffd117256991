using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StemCellSite.Markdown;
using StemCellSite.Text;

namespace StemCellSite.Tests.Markdown;

public sealed class ProseRendererTests
{
    [Theory]
    [InlineData("A *b* **c** `d`.", "<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>\n")]
    [InlineData("3 < 4 & \"5\"", "<p>3 &lt; 4 &amp; &quot;5&quot;</p>\n")]
    [InlineData("Text <b onclick=\"x\">bold</b><!-- c -->.", "<p>Text bold.</p>\n")]
    [InlineData("<div>\nhidden\n</div>", "")]
    [InlineData("[x]: /y", "")]
    [InlineData("Text {.hidden}", "<p>Text {.hidden}</p>\n")]
    [InlineData("## What is *known*? {#known}", "<h2 id=\"known\">What is <em>known</em>?</h2>\n")]
    [InlineData("# One", "<h2 id=\"one\">One</h2>\n")]
    [InlineData("```js\nalert(1)\n```", "<pre><code class=\"language-js\">alert(1)\n</code></pre>\n")]
    public void Prose_is_plain_HTML_and_no_HTML_of_the_writers_passes(string markdown, string html)
    {
        Assert.Equal(html, Render(markdown));
    }

    [Fact]
    public void A_citation_is_a_number_that_links_to_its_source_and_stands_at_the_word()
    {
        var html = Render("Pain [@a; @b, p. 5].");

        Assert.Equal(
            "<p>Pain<sup class=\"cite\"><a id=\"cite-1-1\" href=\"#ref-1\" aria-label=\"Source 1: A &amp; 2020\">1</a>, <a id=\"cite-2-1\" href=\"#ref-2\" aria-label=\"Source 2: B &amp; 2020\">2</a> p. 5</sup>.</p>\n",
            html);
    }

    [Fact]
    public void A_table_of_three_columns_names_its_columns_in_every_cell_so_that_a_phone_can_stack_them()
    {
        var html = Render(
            """
            Table: Doses

            | Tea | Cups | "Water" |
            |---|---|---|
            | green | 2 | 3 |
            """);

        Assert.Contains("<table class=\"stacks\">", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">green</th><td data-label=\"Cups\">2</td><td data-label=\"&quot;Water&quot;\">3</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_scopes_a_caption_and_no_style_attribute()
    {
        var html = Render("""
            Table: *Doses*

            | Tea | Cups |
            |:----|:--:|
            | green | 2 |
            """);

        Assert.Equal(
            "<div class=\"scroll\" role=\"region\" aria-labelledby=\"table-1\" tabindex=\"0\">\n<table>\n<caption id=\"table-1\"><em>Doses</em></caption>\n"
            + "<thead>\n<tr><th scope=\"col\">Tea</th><th scope=\"col\">Cups</th></tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">green</th><td>2</td></tr>\n</tbody>\n</table>\n</div>\n",
            Regex.Replace(html, "^<p>.*</p>\n", ""));
    }

    [Theory]
    [InlineData("[link](x.md)", "<p>link</p>\n")]
    [InlineData("![a \"cup\"](x.png)", "<p><img src=\"\" alt=\"a &quot;cup&quot;\" /></p>\n")]
    [InlineData("<mailto:a@b.example>", "<p><a href=\"mailto:a@b.example\">mailto:a@b.example</a></p>\n")]
    public void What_leads_nowhere_keeps_its_words(string markdown, string html)
    {
        Assert.Equal(html, Render(markdown));
    }

    private static string Render(string markdown)
    {
        var page = new PageText("page.md", Dialect.Parse(markdown, bodyStart: 0), new LineMap(markdown));
        var items = Markdig.Syntax.MarkdownObjectExtensions.Descendants<CitationInline>(page.Syntax).SelectMany(citation => citation.Items).ToList();
        var citations = new PageCitations(
            items.Select((item, index) => (item.Key, index)).ToImmutableDictionary(pair => pair.Key, pair => pair.index + 1),
            [.. items.Select((item, index) => new CitationPlace(item, $"cite-{index + 1}-1"))]);
        var renderer = new ProseRenderer(new ResolvedLinks(ImmutableDictionary<Markdig.Syntax.Inlines.LinkInline, string>.Empty), citations, key => $"{key.ToUpperInvariant()} & 2020", HeadingReader.Read(page));
        return string.Concat(page.Syntax.Where(block => !TableCaption.Is(block)).Select(renderer.Render));
    }
}
