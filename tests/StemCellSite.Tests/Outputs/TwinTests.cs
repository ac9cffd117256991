using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using StemCellSite.Html;

namespace StemCellSite.Tests.Outputs;

/// <summary>Each page of the real site has a twin in Markdown that says the same.</summary>
public sealed partial class TwinTests(RealOutputs site) : IClassFixture<RealOutputs>
{
    [Fact]
    public void Each_page_for_readers_has_one_and_pages_for_writers_have_none()
    {
        var twins = site.Destinations.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(site.Pages.Select(page => $"{page.Address[1..]}index.md").Where(file => !file.StartsWith("editorial/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), twins);
    }

    [Fact]
    public void The_disclaimer_stands_whole_above_all_that_is_said()
    {
        foreach (var (address, _, _) in site.Pages.Where(page => page.Disclaimers is ["general" or "risk" or "procedure", ..]))
        {
            using var page = site.Page(address);
            var twin = Twin(address);
            var approved = page.QuerySelector("[data-disclaimer]:not([data-disclaimer=urgent]) > .approved")!;

            var written = new MarkdownWriter(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")![..^address.Length], address).Write(approved).Trim();

            var above = twin[..twin.IndexOf(written, StringComparison.Ordinal)];
            Assert.Equal(4, above.Split("\n\n").Length);
            Assert.StartsWith($"# {page.QuerySelector("h1")!.TextContent}\n\nNot yet reviewed by a clinician.", above, StringComparison.Ordinal);
            Assert.EndsWith("\n\nImportant\n\n", above, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_number_of_a_citation_is_one_of_its_sources()
    {
        foreach (var (address, _, _) in site.Pages)
        {
            if (!site.Destinations.Contains($"{address[1..]}index.md") || Twin(address).Split("\n## Sources\n") is not [var text, var sources]) continue;

            var cited = Citation().Matches(text).SelectMany(match => match.Groups["number"].Captures).Select(capture => capture.Value).Distinct().Order(StringComparer.Ordinal);

            Assert.True(Source().Matches(sources).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).SequenceEqual(cited), $"{address} cites {string.Join(' ', cited)}");
        }
    }

    [Fact]
    public void Every_link_leads_somewhere_from_anywhere()
    {
        var links = site.Destinations.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).SelectMany(file => Link().Matches(site.Text(file))).Select(match => match.Groups[1].Value).ToList();

        Assert.True(links.Count > 300);
        Assert.All(links, link => Assert.True(link.StartsWith("https://", StringComparison.Ordinal), link));
    }

    [Fact]
    public void Lists_tables_and_letters_that_mean_something_stay_what_they_are()
    {
        using var page = new HtmlParser().ParseDocument("""
            <main><h1>Tea</h1><nav>ways</nav><p>One <em>cup</em> of [tea] * 2<sup class="cite"><a href="#ref-1">1</a></sup>, <a href="#more">more</a>.</p>
            <ul><li>black</li><li>green<ol><li>hot</li></ol></li></ul>
            <table><caption>Cups</caption><tr><th>Day</th><th>Cups</th></tr><tr><td>1 | 2</td><td><a href="/x/">three</a></td></tr></table></main>
            """);

        var written = new MarkdownWriter("https://tea.example", "/tea/").Write(page.QuerySelector("main")!);

        Assert.Equal(
            """
            # Tea

            One *cup* of \[tea\] \* 2 [1], [more](https://tea.example/tea/#more).

            - black
            - green

               1. hot

            **Cups**

            | Day | Cups |
            | --- | --- |
            | 1 \| 2 | [three](https://tea.example/x/) |

            """.ReplaceLineEndings("\n"),
            written);
    }

    private string Twin(string address) => site.Text($"{address[1..]}index.md");

    // [4], [4, 9], [4 p. 5, 9]; what is a link stands before a bracket.
    [GeneratedRegex(@" \[(?<number>\d+)(?: [^\],]+)?(?:, (?<number>\d+)(?: [^\],]+)?)*\](?!\()")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Source();

    [GeneratedRegex(@"(?<!\\)\]\(([^)]*)\)")]
    private static partial Regex Link();
}
