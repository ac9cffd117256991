using System.Text;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Modules;

namespace StemCellSite.Tests.Modules;

public sealed class ParseFrontMatterTests
{
    private const string Right = """
        ---
        title: "Infection: what is known"
        description: What can go wrong.
        kind: risk
        order: 20
        changes:
          - { date: 2026-11-22, what: First version }
        ---
        Text.
        """;

    [Fact]
    public async Task Every_field_is_read()
    {
        var (page, diagnostics) = await ReadAsync("""
            ---
            title: "Infection: what is known"
            label: Infection
            description: What can go wrong.
            kind: risk
            order: 20
            source: [s11, s12]
            sourceHeadings: [Natural Healing Process]
            changes:
              - { date: 2026-01-02, what: First version }
              - { date: 2026-11-22, what: A second source }
            address: /risks/
            redirects: [/side-effects/]
            search: [what can go wrong]
            draft: true
            reviewed: 2026-11-01
            nextReview: 2027-05-01
            reviewers: [ada]
            waivers: [{ rule: MED304, reason: "a quotation", by: editors, until: 2027-01-31 }]
            ---
            Text.
            """);

        var read = page.Get(Keys.FrontMatter);
        Assert.Empty(diagnostics);
        Assert.Equal(("Infection: what is known", "Infection", "What can go wrong.", PageKind.Risk, 20), (read.Title.Value, read.Label, read.Description.Value, read.Kind.Value, read.Order));
        Assert.Equal(["s11 (7,10)", "s12 (7,15)"], read.SourceSentences.Select(id => $"{id.Value} ({id.Position.Line},{id.Position.Column})"));
        Assert.Equal(["Natural Healing Process"], read.SourceHeadings.Select(heading => heading.Value));
        Assert.Equal([(new(2026, 11, 22), "A second source"), (new(2026, 1, 2), "First version")], read.Changes.Select(change => (change.Date, change.What.Value)));
        Assert.Equal(("/risks/", true, true), (read.Address?.Value, read.IsDraft, read.IsWhole));
        Assert.Equal(["/side-effects/"], read.Redirects.Select(redirect => redirect.Value));
        Assert.Equal(["what can go wrong"], read.SearchAliases);
        Assert.Equal((new DateOnly(2026, 11, 1), new DateOnly(2027, 5, 1)), (read.Review?.Reviewed.Value ?? default, read.Review?.NextReview.Value ?? default));
        Assert.Equal(("MED304", "a quotation", "editors", new DateOnly(2027, 1, 31)), (read.Waivers[0].Rule.Value, read.Waivers[0].Reason, read.Waivers[0].By, read.Waivers[0].Until));
        Assert.Equal("Text.", page.Content.Text[page.Get(Keys.BodyStart)..]);
    }

    [Fact]
    public async Task What_may_be_left_out_is_not_missed()
    {
        var (page, diagnostics) = await ReadAsync(Right);

        var read = page.Get(Keys.FrontMatter);
        Assert.Empty(diagnostics);
        Assert.Equal((read.Title.Value, false, true), (read.Label, read.IsDraft, read.IsWhole));
        Assert.Null(read.Review);
        Assert.Null(read.Address);
    }

    [Theory]
    [InlineData("title: \"Infection: what is known\"\n", "page.md(2,1): error SITE104: The field 'title' is missing.")]
    [InlineData("description: What can go wrong.\n", "page.md(2,1): error SITE104: The field 'description' is missing.")]
    [InlineData("kind: risk\n", "page.md(2,1): error SITE104: The field 'kind' is missing.")]
    [InlineData("order: 20\n", "page.md(2,1): error SITE104: The field 'order' is missing.")]
    [InlineData("changes:\n  - { date: 2026-11-22, what: First version }\n", "page.md(2,1): error SITE104: The field 'changes' is missing.")]
    public async Task A_field_that_must_be_there_is_missed(string field, string diagnostic)
    {
        var (page, diagnostics) = await ReadAsync(Right.Replace(field, "", StringComparison.Ordinal));

        Assert.Equal([diagnostic], diagnostics);
        Assert.False(page.Get(Keys.FrontMatter).IsWhole);
    }

    [Theory]
    [InlineData("oder: 20", "(8,1): error SITE103: There is no field 'oder'. Did you mean 'order'?")]
    [InlineData("tags: [a]", "(8,1): error SITE103: There is no field 'tags'. Known are: title, label, description, kind, order, source, sourceHeadings, changes, address, redirects, search, draft, reviewed, nextReview, reviewers, reviewedHash, waivers.")]
    [InlineData("Draft: true", "(8,1): error SITE103: There is no field 'Draft'. Did you mean 'draft'?")]
    [InlineData("draft: yes", "(8,8): error SITE105: 'draft' should be true or false.")]
    [InlineData("draft: \"true\"", "(8,8): error SITE105: 'draft' should be true or false.")]
    [InlineData("label:", "(8,7): error SITE105: 'label' should be a text, and there is none.")]
    [InlineData("label: [a]", "(8,8): error SITE105: 'label' should be a text, and there is none.")]
    [InlineData("label: A label that goes on for more than forty letters", "(8,8): error SITE105: The label has 48 characters; 40 fit into the navigation.")]
    [InlineData("source: s11", "(8,9): error SITE105: 'source' should be a list, such as [one, two].")]
    [InlineData("source: [s11, [s12]]", "(8,15): error SITE105: Each entry of 'source' should be a text.")]
    [InlineData("source: [s11, \"\"]", "(8,15): error SITE105: Each entry of 'source' should be a text.")]
    [InlineData("address: /Risks/", "(8,10): error SITE105: '/Risks/' is no address: write it as /risks/, in small letters, digits and hyphens between slashes.")]
    [InlineData("redirects: [/old/, old]", "(8,20): error SITE105: 'old' is no address: write it as /risks/, in small letters, digits and hyphens between slashes.")]
    [InlineData("reviewed: 2026-11-01", "(8,11): error SITE105: A review needs all three: 'reviewed', 'nextReview' and 'reviewers'. Without a review, leave all out.")]
    [InlineData("waivers: MED304", "(8,10): error SITE105: 'waivers' should be a list, each entry on a line of its own after '- '.")]
    [InlineData("waivers: [{ rule: MED304, reason: a, by: editors }]", "(8,11): error SITE104: The field 'until' is missing.")]
    [InlineData("waivers: [{ rule: MED304, reason: a, by: editors, until: 2027-02-29 }]", "(8,58): error SITE105: 'until' says '2027-02-29', which is no date here: write year, month and day of the calendar, such as 2026-11-22.")]
    [InlineData("? [a]\n: b", "(8,3): error SITE105: A field's name is a word.")]
    public async Task A_field_that_is_wrong_is_reported_where_it_stands(string line, string diagnostic)
    {
        var (_, diagnostics) = await ReadAsync(Right.Replace("---\nText.", $"{line}\n---\nText.", StringComparison.Ordinal));

        Assert.Equal([$"page.md{diagnostic}"], diagnostics);
    }

    [Theory]
    [InlineData("kind: risk", "kind: risks", "(4,7): error SITE105: There is no kind 'risks'. Did you mean 'risk'? Known are: guide, claim, risk, urgent, procedure, decision, lifestyle, faq, reference.")]
    [InlineData("kind: risk", "kind: Risk", "(4,7): error SITE105: There is no kind 'Risk'. Did you mean 'risk'? Known are: guide, claim, risk, urgent, procedure, decision, lifestyle, faq, reference.")]
    [InlineData("kind: risk", "kind: 2", "(4,7): error SITE105: There is no kind '2'. Known are: guide, claim, risk, urgent, procedure, decision, lifestyle, faq, reference.")]
    [InlineData("order: 20", "order: first", "(5,8): error SITE105: 'order' should be a whole number, such as 20.")]
    [InlineData("order: 20", "order: 2.5", "(5,8): error SITE105: 'order' should be a whole number, such as 20.")]
    [InlineData("order: 20", "order: \"20\"", "(5,8): error SITE105: 'order' should be a whole number, such as 20.")]
    [InlineData("date: 2026-11-22", "date: 2026-02-30", "(7,13): error SITE105: 'date' says '2026-02-30', which is no date here: write year, month and day of the calendar, such as 2026-11-22.")]
    [InlineData("date: 2026-11-22", "date: 22-11-2026", "(7,13): error SITE105: 'date' says '22-11-2026', which is no date here: write year, month and day of the calendar, such as 2026-11-22.")]
    [InlineData("date: 2026-11-22", "date: 2026-11-22T10:00:00Z", "(7,13): error SITE105: 'date' says '2026-11-22T10:00:00Z', which is no date here: write year, month and day of the calendar, such as 2026-11-22.")]
    [InlineData("what: First version", "why: First version", "(7,5): error SITE104: The field 'what' is missing.", "(7,25): error SITE103: There is no field 'why'. Known are: date, what.")]
    [InlineData("  - { date: 2026-11-22, what: First version }", "  - 2026-11-22", "(7,5): error SITE105: Each entry of 'changes' should have fields, such as { date: 2026-11-22, what: First version }.")]
    [InlineData("title: \"Infection: what is known\"", "title: \"Infection: what is known, what is not known, and what nobody has ever asked\"", "(2,8): error SITE105: The title has 75 characters; 70 fit into a browser's tab and a search result.")]
    [InlineData("title: \"Infection: what is known\"", "title: Infection: what is known", "(2,17): error SITE102: A second colon stands in this line. Put straight quotation marks around the value: title: \"Infection: what is known\".")]
    [InlineData("kind: risk", "kind: risk\nkind: guide", "(5,1): error SITE102: The field 'kind' stands here a second time; keep one.")]
    [InlineData("kind: risk", "kind: [risk", "(4,7): error SITE102: The bracket that opens here is never closed: put ] at the end.")]
    [InlineData("  - { date", "\t- { date", "(7,1): error SITE102: This line starts with a tab, which looks like spaces and is none. Put spaces there instead.")]
    public async Task A_value_that_is_wrong_is_reported_where_it_stands(string right, string wrong, params string[] expected)
    {
        var (page, diagnostics) = await ReadAsync(Right.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(expected.Select(line => $"page.md{line}"), diagnostics);
        Assert.False(page.Get(Keys.FrontMatter).IsWhole);
    }

    // What people write, one slip each. No answer has a word of the parser's.
    [Theory]
    [InlineData("title: \"Infection: what is known\"", "title: \"Infection", "(2,8): error SITE102: The quotation mark that opens here is never closed: put another \" behind the last word.")]
    [InlineData("title: \"Infection: what is known\"", "title: 'What's known'", "(2,13): error SITE102: The value ends at this quotation mark, and more follows. If the mark belongs to the text, put the other kind around the whole: \"…\".")]
    [InlineData("title: \"Infection: what is known\"", "title: “Infection: what is known”", "(2,8): error SITE102: This is a curly quotation mark. Put straight ones, \", at the beginning and at the end.")]
    [InlineData("title: \"Infection: what is known\"", "title: “What is known”", "(2,8): error SITE105: The curly quotation marks around 'title' would be shown to readers. Put straight ones, \", in their place; if readers should see them, put straight ones around them.")]
    [InlineData("title: \"Infection: what is known\"", "title: @infection", "(2,8): error SITE102: A value that begins with @ wants quotation marks around it: \"@…\".")]
    [InlineData("kind: risk", "kind:risk", "(4,1): error SITE102: A space is missing behind the colon: write 'kind: risk'.")]
    [InlineData("kind: risk", "kind risk", "(4,1): error SITE102: This line is no field: write 'name: value'. If it goes on the value above, put it on the same line.")]
    [InlineData("kind: risk", "kind: risk\nsearch: [abscess, pus\n# A note.", "(5,9): error SITE102: The bracket that opens here is never closed: put ] at the end.")]
    [InlineData("what: First version }", "what: First version", "(7,5): error SITE102: The bracket that opens here is never closed: put } at the end.")]
    [InlineData("what: First version", "what: \"First version", "(7,31): error SITE102: The quotation mark that opens here is never closed: put another \" behind the last word.")]
    [InlineData("what: First version", "what: First version: infection", "(7,44): error SITE102: A second ': ' stands in this value. Put straight quotation marks around the value: \"…\".")]
    [InlineData("what: First version", "what: First version, of two", "(7,46): error SITE103: 'of two' is no field. If it belongs to the value before it, put quotation marks around the whole value: between brackets a comma ends it.")]
    [InlineData("date: 2026-11-22", "date: 22/11/2026", "(7,13): error SITE105: 'date' says '22/11/2026', which is no date here: write year, month and day of the calendar, such as 2026-11-22.")]
    [InlineData("kind: risk", "    kind: risk", "(4,9): error SITE102: The fields cannot be read from here on. Look at this line and the one above: is a quotation mark or a bracket not closed, a space missing behind a colon, or a line further in than its neighbours?")]
    public async Task A_slip_is_explained_in_the_words_of_its_writer(string right, string wrong, string expected)
    {
        var (_, diagnostics) = await ReadAsync(Right.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal([$"page.md{expected}"], diagnostics);
    }

    [Theory]
    [InlineData("title: “First” and “second”")]
    [InlineData("title: \"“Proven”\"")]
    [InlineData("title: Patients’ questions")]
    public async Task Curly_quotation_marks_in_a_text_are_its_own(string title)
    {
        var (_, diagnostics) = await ReadAsync(Right.Replace("title: \"Infection: what is known\"", title, StringComparison.Ordinal));

        Assert.Empty(diagnostics);
    }

    [Fact]
    public async Task Front_matter_below_an_empty_line_is_one_fault_and_not_read_as_the_body()
    {
        var (page, diagnostics) = await ReadAsync($"\n{Right}");

        Assert.Equal(["page.md(1,1): error SITE106: Nothing may stand above the front matter, not even an empty line: put its '---' on line 1."], diagnostics);
        Assert.Equal(page.Content.Text.Length, page.Get(Keys.BodyStart));
    }

    [Fact]
    public async Task A_list_of_changes_without_one_is_empty()
    {
        var (_, diagnostics) = await ReadAsync(Right.Replace("changes:\n  - { date: 2026-11-22, what: First version }", "changes: []", StringComparison.Ordinal));

        Assert.Equal(["page.md(6,10): error SITE105: 'changes' is empty: the list wants at least one entry."], diagnostics);
    }

    [Fact]
    public async Task A_slip_of_the_fingers_never_ends_the_program()
    {
        var slips =
            from place in Enumerable.Range(0, Right.Length)
            from character in "[]{}\"'&*!|>%@`:#-?,\t\n\0\uD800"
            select TestBuild.FileOf($"{place}-{(int)character}.md", $"{Right[..place]}{character}{Right[(place + 1)..]}");
        var cuts = Enumerable.Range(0, Right.Length).Select(length => TestBuild.FileOf($"cut-{length}.md", Right[..length]));

        var (outputs, _) = await TestBuild.RunAsync([.. slips, .. cuts], new DecodeText(), new ParseFrontMatter(), new ParseMarkdown(), new GatherHeadings(), new CheckDialect());

        Assert.Equal(Right.Length * 24, outputs.Length);
    }

    [Fact]
    public async Task One_run_shows_every_fault()
    {
        var (_, diagnostics) = await ReadAsync("""
            ---
            title: ""
            kind: clam
            order: x
            ---
            """);

        Assert.Equal(
            [
                "page.md(2,1): error SITE104: The field 'changes' is missing.",
                "page.md(2,1): error SITE104: The field 'description' is missing.",
                "page.md(2,8): error SITE105: 'title' should be a text, and there is none.",
                "page.md(3,7): error SITE105: There is no kind 'clam'. Did you mean 'claim'? Known are: guide, claim, risk, urgent, procedure, decision, lifestyle, faq, reference.",
                "page.md(4,8): error SITE105: 'order' should be a whole number, such as 20.",
            ],
            diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Text.\n")]
    [InlineData(" ---\ntitle: a\n---\n")]
    [InlineData("----\ntitle: a\n---\n")]
    [InlineData("Text\n---\nmore\n---\n")]
    public async Task Front_matter_starts_on_line_1_or_there_is_none(string text)
    {
        var (page, diagnostics) = await ReadAsync(text);

        Assert.Equal(["page.md(1,1): error SITE106: A page starts with front matter: '---' on line 1, then title, description, kind and the rest, then '---'."], diagnostics);
        Assert.Equal(0, page.Get(Keys.BodyStart));
    }

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\ntitle: a\nkind: risk\n")]
    [InlineData("---\ntitle: a\n --- \n")]
    [InlineData("---\ntitle: a\n----\n")]
    public async Task Front_matter_that_is_never_closed_swallows_no_text_in_silence(string text)
    {
        var (_, diagnostics) = await ReadAsync(text);

        Assert.Equal(["page.md(1,1): error SITE106: The front matter is never closed: write '---' on a line of its own below its last field."], diagnostics);
    }

    [Fact]
    public async Task Rules_of_three_hyphens_in_the_body_stay_text()
    {
        var (page, diagnostics) = await ReadAsync(Right + "\n\n---\n\nMore.\n\n---\n\nEnd.\n");

        Assert.Empty(diagnostics);
        Assert.Equal("Text.\n\n---\n\nMore.\n\n---\n\nEnd.\n", page.Content.Text[page.Get(Keys.BodyStart)..]);
    }

    [Fact]
    public async Task Empty_front_matter_misses_its_fields_on_its_first_line()
    {
        var (_, diagnostics) = await ReadAsync("---\n---\nText.\n");

        Assert.Equal(5, diagnostics.Length);
        Assert.All(diagnostics, line => Assert.StartsWith("page.md(2,1): error SITE104: The field '", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task Line_ends_and_a_byte_order_mark_move_no_position(string lineEnd, string mark)
    {
        var wrong = Right.Replace("kind: risk", "kind: rsik", StringComparison.Ordinal);
        var (_, plain) = await ReadAsync(wrong);

        var (page, diagnostics) = await ReadAsync(mark + wrong.Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Single(plain);
        Assert.Equal(plain, diagnostics);
        Assert.Equal("Text.", page.Content.Text[page.Get(Keys.BodyStart)..]);
    }

    [Fact]
    public async Task Fields_nested_too_deep_are_refused()
    {
        var (_, diagnostics) = await ReadAsync(Right.Replace("order: 20", $"order: {new string('[', 40)}{new string(']', 40)}", StringComparison.Ordinal));

        Assert.Equal(["page.md(5,23): error SITE102: Fields are nested more than 16 deep; write them flat."], diagnostics);
    }

    [Fact]
    public async Task A_bomb_of_nested_brackets_is_refused_and_not_run_into()
    {
        var (_, diagnostics) = await ReadAsync(Right.Replace("order: 20", $"order: {new string('[', 200_000)}", StringComparison.Ordinal));

        Assert.Equal(["page.md(5,23): error SITE102: Fields are nested more than 16 deep; write them flat."], diagnostics);
    }

    [Fact]
    public async Task Too_many_aliases_are_refused()
    {
        var (_, diagnostics) = await ReadAsync(Right.Replace("order: 20", $"order: &a 20\nsource: [{string.Join(", ", Enumerable.Repeat("*a", 9))}]", StringComparison.Ordinal));

        Assert.Equal(["page.md(6,42): error SITE102: There are more than 8 aliases ('*name'); write the values out."], diagnostics);
    }

    [Theory]
    [InlineData(new byte[] { 0xE9 }, "(9,3): error SITE101: The byte 0xE9 here is not UTF-8. Save the file as UTF-8.")]
    [InlineData(new byte[] { 0xC3 }, "(9,3): error SITE101: The byte 0xC3 here is not UTF-8. Save the file as UTF-8.")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "(9,3): error SITE101: The byte 0xED here is not UTF-8. Save the file as UTF-8.")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80, 0xFF }, "(9,5): error SITE101: The byte 0xFF here is not UTF-8. Save the file as UTF-8.")]
    public async Task Bytes_that_are_not_UTF_8_are_reported_where_they_stand(byte[] bytes, string diagnostic)
    {
        var text = Right.Split("Text.")[0];

        var (outputs, diagnostics) = await TestBuild.RunAsync([TestBuild.FileOf("page.md", [.. Encoding.UTF8.GetBytes(text), .. "Te"u8, .. bytes, .. "xt."u8])], new DecodeText(), new ParseFrontMatter());

        Assert.Equal([$"page.md{diagnostic}"], diagnostics);
        Assert.EndsWith("xt.", outputs[0].Content.Text, StringComparison.Ordinal);
    }

    private static async Task<(Document Page, string[] Diagnostics)> ReadAsync(string text)
    {
        var (outputs, diagnostics) = await TestBuild.RunAsync([TestBuild.FileOf("page.md", text)], new DecodeText(), new ParseFrontMatter());
        return (outputs[0], diagnostics);
    }
}
