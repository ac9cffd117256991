using StemCellSite.Markdown;
using StemCellSite.Modules;

namespace StemCellSite.Tests.Markdown;

public sealed class DialectTests
{
    [Theory]
    [InlineData("::: note\nText.\n:::")]
    [InlineData("::: note\n:::")]
    [InlineData(":::: note\n::: evidence\nText.\n:::\n::::")]
    [InlineData("::: disclaimer general\n:::")]
    [InlineData("::: list az\n:::\n\n::: list glossary\n:::")]
    [InlineData("::: risk abscess\nText.\n:::")]
    [InlineData("::: figure cups\nText.\n:::")]
    [InlineData("Text [@a], [@a; @b], [@a, p. 5], [@a, pp. 5–7; @b-c_2].")]
    [InlineData("Text [@a,\np. 5;\n@b].")]
    [InlineData("An address a@b.example, a footnote[^1], [x], {braces}, 3 < 4 & 5.")]
    [InlineData("`[@a` and `<b>` and `{.x}`")]
    [InlineData("    <b>code</b> [@")]
    [InlineData("```\n::: note\n<b>\n[@\n```")]
    [InlineData("\\<b\\> and \\[@a and 5 \\{.x}")]
    [InlineData("## A heading {#its-anchor}")]
    [InlineData("## A\n\n### B\n\n#### C\n\n## D")]
    [InlineData("Table: Doses\n\n| a | b |\n|---|--:|\n| 1 | 2 |")]
    [InlineData("a | b")]
    [InlineData("---\n\nText.\n\n***")]
    [InlineData("**bold** *soft* `code` [link](x.md) ![a cup](cup.png) <https://tea.example/>")]
    public async Task What_the_dialect_has_is_right(string markdown)
    {
        Assert.Empty(await CheckAsync(markdown));
    }

    [Theory]
    // Blocks.
    [InlineData("::: nota\nText.\n:::", "(1,1): error SITE201: There is no block 'nota'. Did you mean 'note'?")]
    [InlineData("::: Note\nText.\n:::", "(1,1): error SITE201: There is no block 'Note'. Did you mean 'note'?")]
    [InlineData("::: spoiler\nText.\n:::", "(1,1): error SITE201: There is no block 'spoiler'.")]
    [InlineData(":::\nText.\n:::", "(1,1): error SITE201: These colons close no block. If they open one, write its name after them: disclaimer, article, urgent, source-gap, list, risk, figure, key-points, evidence, note.")]
    [InlineData(":: note\nText.\n\n:: done", "(1,1): error SITE201: A block begins with three colons: write '::: note'.")]
    [InlineData(":: urgent\n:::\n\nText.", "(1,1): error SITE201: A block begins with three colons: write '::: urgent'.")]
    [InlineData("::: disclaimer general\n\nText.", "(1,1): error SITE202: This block is never closed: write ':::' on a line of its own where it ends.")]
    [InlineData("Text.\n\n::: note\nText.", "(3,1): error SITE202: This block is never closed: write ':::' on a line of its own where it ends.")]
    [InlineData(":::: note\nText.\n:::", "(1,1): error SITE202: This block is never closed: write '::::' on a line of its own where it ends.", "(3,1): error SITE201: These colons close no block. If they open one, write its name after them: disclaimer, article, urgent, source-gap, list, risk, figure, key-points, evidence, note.")]
    [InlineData("::: note\nText.\n:::\n\n:::", "(5,1): error SITE201: These colons close no block. If they open one, write its name after them: disclaimer, article, urgent, source-gap, list, risk, figure, key-points, evidence, note.")]
    [InlineData("- ::: note\n  Text.\n  :::", "(1,3): error SITE203: A block stands on its own, not in a list or a quotation. Start its line at the margin.")]
    [InlineData("> ::: note\n> Text.\n> :::", "(1,3): error SITE203: A block stands on its own, not in a list or a quotation. Start its line at the margin.")]
    [InlineData("::: note extra\n:::", "(1,1): error SITE204: Nothing comes after 'note'; remove 'extra'.")]
    [InlineData("::: urgent now\n:::", "(1,1): error SITE204: Nothing comes after 'urgent'; remove 'now'.")]
    [InlineData("::: disclaimer\n:::", "(1,1): error SITE204: 'disclaimer' wants one word after it: the disclaimer's name, such as 'general'.")]
    [InlineData("::: article s1 s2\n:::", "(1,1): error SITE204: 'article' wants one word after it: the sentence's id, such as 's11'.")]
    [InlineData("::: list refs\n:::", "(1,1): error SITE204: 'list' does not know 'refs'. Known are: references, glossary, article, az, changes, questions, handover.")]
    [InlineData("::: list reference\n:::", "(1,1): error SITE204: 'list' does not know 'reference'. Did you mean 'references'? Known are: references, glossary, article, az, changes, questions, handover.")]
    [InlineData("::: risk absces\nText.\n:::", "(1,1): error SITE204: 'risk' does not know 'absces'. Did you mean 'abscess'? Known are: disc-or-bone-infection, abscess, nerve-damage, contaminated-product, abnormal-growth, harvest-and-injection-pain, no-benefit, unknown-long-term, cost, lost-trial-eligibility.")]
    [InlineData("::: disclaimer general\nText.\n:::", "(2,1): error SITE205: The text of 'disclaimer' comes from the data files, so nothing may stand in the block.")]
    [InlineData("::: urgent\n\n- one\n:::", "(3,1): error SITE205: The text of 'urgent' comes from the data files, so nothing may stand in the block.")]
    [InlineData("::: list az\n## A\n:::", "(2,1): error SITE205: The text of 'list' comes from the data files, so nothing may stand in the block.")]
    [InlineData("::: note {.hidden}\nText.\n:::", "(1,1): error SITE211: A block takes no attributes in braces; remove them.")]
    [InlineData("::: note{#x}\nText.\n:::", "(1,1): error SITE211: A block takes no attributes in braces; remove them.")]
    // Citations.
    [InlineData("Text [@] here.", "(1,6): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    [InlineData("Text [@a b].", "(1,6): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    [InlineData("Text [@a", "(1,6): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    [InlineData("Text [@a;].", "(1,6): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    [InlineData("Text [@a, @b].", "(1,6): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    [InlineData("Text [@a; b].", "(1,6): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    [InlineData("One line\nand text [@é].", "(2,10): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    [InlineData("Right [@a], wrong [@b c] and [@d e].", "(1,19): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.", "(1,30): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    [InlineData("A link [@a b](x.md).", "(1,8): error SITE206: This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'.")]
    // HTML and comments.
    [InlineData("<div>\nText.\n</div>", "(1,1): error SITE207: HTML is not part of the dialect; write it in Markdown, or put a backslash before '<'.")]
    [InlineData("Text <b>bold</b>.", "(1,6): error SITE207: HTML is not part of the dialect; write it in Markdown, or put a backslash before '<'.", "(1,13): error SITE207: HTML is not part of the dialect; write it in Markdown, or put a backslash before '<'.")]
    [InlineData("Text <br>", "(1,6): error SITE207: HTML is not part of the dialect; write it in Markdown, or put a backslash before '<'.")]
    [InlineData("<script>alert(1)</script>", "(1,1): error SITE207: HTML is not part of the dialect; write it in Markdown, or put a backslash before '<'.")]
    [InlineData("<style>p { display: none }</style>", "(1,1): error SITE207: HTML is not part of the dialect; write it in Markdown, or put a backslash before '<'.")]
    [InlineData("Text.\n\n<!--\nhidden\n-->", "(3,1): error SITE207: A comment hides what stands in it. Remove it; what is not ready goes into a page with 'draft: true'.")]
    [InlineData("Text <!-- hidden --> text.", "(1,6): error SITE207: A comment hides what stands in it. Remove it; what is not ready goes into a page with 'draft: true'.")]
    [InlineData("- item\n  <p hidden>x</p>", "(2,3): error SITE207: HTML is not part of the dialect; write it in Markdown, or put a backslash before '<'.")]
    // Headings.
    [InlineData("# Title", "(1,1): error SITE208: The page's title is its only heading of level 1; start this one with '##'.")]
    [InlineData("Title\n=====", "(1,1): error SITE208: The page's title is its only heading of level 1; start this one with '##'.")]
    [InlineData("### Third", "(1,1): error SITE208: This heading skips a level: below one of level 1, write ##.")]
    [InlineData("## Second\n\n#### Fourth", "(3,1): error SITE208: This heading skips a level: below one of level 2, write ###.")]
    [InlineData("##", "(1,1): error SITE210: This heading has no words.")]
    [InlineData("## {#anchor}", "(1,1): error SITE210: This heading has no words.")]
    [InlineData("## A {#a}\n\n## B {#a}", "(3,1): error SITE304: The anchor 'a' stands on this page twice.")]
    // Tables, images, links.
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "(1,1): error SITE209: This table does not say what it shows. Put 'Table: …' and an empty line above it.")]
    [InlineData("Doses\n\n| a | b |\n|---|---|\n| 1 | 2 |", "(3,1): error SITE209: This table does not say what it shows. Put 'Table: …' and an empty line above it.")]
    [InlineData("![](cup.png)", "(1,1): error SITE308: This image has no alternative text: say between the brackets what it shows.")]
    [InlineData("![ ](cup.png)", "(1,1): error SITE308: This image has no alternative text: say between the brackets what it shows.")]
    [InlineData("[](x.md)", "(1,1): error SITE310: This link has no words: say between the brackets where it leads.")]
    // Attributes.
    [InlineData("Text {.hidden}", "(1,6): error SITE211: Attributes in braces are not part of the dialect; only a heading may end in '{#its-anchor}', small letters, digits and hyphens.")]
    [InlineData("Text {#id}", "(1,6): error SITE211: Attributes in braces are not part of the dialect; only a heading may end in '{#its-anchor}', small letters, digits and hyphens.")]
    [InlineData("Text {: style=\"display:none\"}", "(1,6): error SITE211: Attributes in braces are not part of the dialect; only a heading may end in '{#its-anchor}', small letters, digits and hyphens.")]
    [InlineData("## A {#Big}", "(1,6): error SITE211: Attributes in braces are not part of the dialect; only a heading may end in '{#its-anchor}', small letters, digits and hyphens.")]
    [InlineData("## A {#a} more", "(1,6): error SITE211: Attributes in braces are not part of the dialect; only a heading may end in '{#its-anchor}', small letters, digits and hyphens.")]
    [InlineData("[link](x.md){.big}", "(1,13): error SITE211: Attributes in braces are not part of the dialect; only a heading may end in '{#its-anchor}', small letters, digits and hyphens.")]
    public async Task What_the_dialect_has_not_is_an_error_where_it_stands(string markdown, params string[] expected)
    {
        Assert.Equal(expected.Select(line => $"page.md{line}"), await CheckAsync(markdown));
    }

    [Fact]
    public async Task A_block_in_one_with_as_many_colons_is_an_error_at_the_inner_one()
    {
        var diagnostics = await CheckAsync("""
            ::: note
            Text.

            ::: evidence
            More.
            :::
            :::
            """);

        Assert.Contains("page.md(4,1): error SITE203: This block stands inside 'note', which has no more colons, so one fence would close both. Close the outer one first, or give it one colon more.", diagnostics);
    }

    [Theory]
    [InlineData("One <b>\r\n\r\n::: nota\r\n:::\r\n", "One <b>\n\n::: nota\n:::\n")]
    [InlineData("\uFEFFOne <b>\n", "One <b>\n")]
    public async Task Line_ends_and_a_byte_order_mark_move_no_position(string written, string plain)
    {
        var diagnostics = await CheckAsync(written);

        Assert.NotEmpty(diagnostics);
        Assert.Equal(await CheckAsync(plain), diagnostics);
    }

    [Fact]
    public async Task A_column_counts_utf_16_units_and_a_tab_as_one()
    {
        Assert.StartsWith("page.md(1,5): error SITE207", Assert.Single(await CheckAsync("😀\tA<br>")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_before_the_body_shifts_no_position()
    {
        const string Text = "---\ntitle: <b>\n---\n\nA [@a] here.\n";

        var citation = Assert.Single(Markdig.Syntax.MarkdownObjectExtensions.Descendants<CitationInline>(Dialect.Parse(Text, bodyStart: 19)));

        Assert.Equal("[@a]", Text.Substring(citation.Span.Start, citation.Span.Length));
        Assert.Equal(Text.IndexOf('@', StringComparison.Ordinal), citation.Items[0].Offset);
    }

    [Theory]
    [InlineData("[@a]", "a")]
    [InlineData("[@a; @b]", "a|b")]
    [InlineData("[@a, p. 5; @b-2, table 3: rows]", "a (p. 5)|b-2 (table 3: rows)")]
    [InlineData("[@a;\n@b]", "a|b")]
    [InlineData("[ @a ]", "")]
    public void A_citation_is_its_keys_and_where_in_each(string markdown, string expected)
    {
        var citations = Markdig.Syntax.MarkdownObjectExtensions.Descendants<CitationInline>(Dialect.Parse(markdown, bodyStart: 0)).SelectMany(citation => citation.Items);

        Assert.Equal(expected, string.Join('|', citations.Select(item => item.Locator is null ? item.Key : $"{item.Key} ({item.Locator})")));
    }

    private static async Task<string[]> CheckAsync(string markdown)
    {
        var (_, diagnostics) = await TestBuild.RunAsync([TestBuild.FileOf("page.md", markdown)], new DecodeText(), new ParseMarkdown(), new GatherHeadings(), new CheckDialect());
        return diagnostics;
    }
}
