using StemCellSite.Modules;

namespace StemCellSite.Tests.Markdown;

public sealed class HeadingReaderTests
{
    [Theory]
    [InlineData("## What is known", "What is known", "what-is-known")]
    [InlineData("## What is known {#known}", "What is known", "known")]
    [InlineData("## Is it Sjögren’s?", "Is it Sjögren’s?", "is-it-sjogrens")]
    [InlineData("## Pain [@a; @b, p. 5]", "Pain", "pain")]
    [InlineData("## Pain [@a] after tea {#pain-2}", "Pain after tea", "pain-2")]
    [InlineData("## **Bold** `code` and [a link](x.md)", "Bold code and a link", "bold-code-and-a-link")]
    [InlineData("## A &amp; B", "A & B", "a-b")]
    [InlineData("## …", "…", "section")]
    [InlineData("Set as\ntwo lines\n---", "Set as two lines", "set-as-two-lines")]
    [InlineData("## Closed ##", "Closed", "closed")]
    public async Task A_heading_has_words_and_an_anchor(string markdown, string text, string anchor)
    {
        var heading = Assert.Single(await ReadAsync(markdown));

        Assert.Equal((text, anchor), (heading.Text, heading.Anchor));
    }

    [Fact]
    public async Task The_second_of_two_with_the_same_words_gets_a_number()
    {
        var headings = await ReadAsync("## Risks\n\n## Risks\n\n## Risks 2\n\n## Risks");

        Assert.Equal(["risks", "risks-2", "risks-2-2", "risks-3"], headings.Select(heading => heading.Anchor));
    }

    [Fact]
    public async Task Several_without_letters_get_numbers_too()
    {
        var headings = await ReadAsync("## …\n\n## !!");

        Assert.Equal(["section", "section-2"], headings.Select(heading => heading.Anchor));
    }

    [Fact]
    public async Task An_anchor_of_its_own_is_kept_though_words_above_would_make_the_same()
    {
        var headings = await ReadAsync("## Risks\n\n## Harm {#risks}");

        Assert.Equal(["risks-2", "risks"], headings.Select(heading => heading.Anchor));
    }

    [Fact]
    public async Task Headings_in_blocks_count_with_level_and_place()
    {
        var headings = await ReadAsync("## One\n\n::: note\n### Two\n:::\n");

        Assert.Equal([("One", 2, 1, 1), ("Two", 3, 4, 1)], headings.Select(heading => (heading.Text, heading.Level, heading.Position.Line, heading.Position.Column)));
    }

    private static async Task<IEnumerable<StemCellSite.Markdown.PageHeading>> ReadAsync(string markdown)
    {
        var (outputs, _) = await TestBuild.RunAsync([TestBuild.FileOf("page.md", markdown)], new DecodeText(), new ParseMarkdown(), new GatherHeadings());
        return outputs[0].Get(Keys.PageHeadings);
    }
}
