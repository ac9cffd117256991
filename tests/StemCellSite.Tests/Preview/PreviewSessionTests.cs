using System.Net;
using System.Text.Json;

namespace StemCellSite.Tests.Preview;

/// <summary>What a writer sees who saves, and saves badly.</summary>
public sealed class PreviewSessionTests
{
    private const string Page = "input/claims/sleep.md";
    private const string Address = "/claims/sleep/";
    private const string Sentence = "A sentence that was not there before.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_saved_page_is_shown_and_the_open_page_is_told_of_its_new_version()
    {
        await using var preview = await RunningPreview.StartAsync();
        var before = await preview.UntilToldAsync(_ => true);

        File.AppendAllText(preview.Folder[Page], $"\n{Sentence}\n");

        var after = await preview.UntilToldAsync(told => PageOf(told) != PageOf(before));
        var html = await preview.Browser.GetStringAsync(Address, Cancellation);
        Assert.Contains(Sentence, html, StringComparison.Ordinal);
        Assert.Contains($"""<script type="module" src="/_preview/client.js?page={PageOf(after)}"></script></head>""", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_told_of_a_new_version()
    {
        await using var preview = await RunningPreview.StartAsync("/risks/");
        var before = await preview.UntilToldAsync(_ => true);

        File.AppendAllText(preview.Folder[Page], $"\n{Sentence}\n");

        var after = await preview.UntilToldAsync(_ => true);
        Assert.Equal(PageOf(before), PageOf(after));
    }

    [Theory]
    [InlineData("half-written front matter", "---\ntitle: Better sle", "SITE106")]
    [InlineData("nothing yet", "", "SITE106")]
    [InlineData("broken YAML", "---\ntitle: \"Better sleep\nkind: claim\n---\n", "SITE10")]
    [InlineData("a misspelt kind", "---\ntitle: Better sleep\ndescription: A page.\nkind: clam\norder: 10\nchanges:\n  - { date: 2026-11-22, what: First version }\n---\n\n::: disclaimer general\n:::\n", "SITE105")]
    public async Task A_broken_page_stays_as_it_was_and_says_why_until_it_is_mended(string how, string text, string id)
    {
        await using var preview = await RunningPreview.StartAsync();
        var before = await preview.UntilToldAsync(_ => true);
        var good = File.ReadAllText(preview.Folder[Page]);

        File.WriteAllText(preview.Folder[Page], text);

        var broken = await preview.UntilToldAsync(told => told.GetProperty("errors").GetInt32() > 0);
        Assert.True(PageOf(before) == PageOf(broken), how);
        Assert.True(broken.GetProperty("isOutdated").GetBoolean());
        Assert.Contains(broken.GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("id").GetString()!.StartsWith(id, StringComparison.Ordinal));
        Assert.Contains("In one small trial", await preview.Browser.GetStringAsync(Address, Cancellation), StringComparison.Ordinal);

        File.WriteAllText(preview.Folder[Page], good);
        var mended = await preview.UntilToldAsync(told => told.GetProperty("errors").GetInt32() is 0);
        Assert.False(mended.GetProperty("isOutdated").GetBoolean());
        Assert.Empty(mended.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public async Task A_problem_comes_with_its_place_its_line_and_a_caret()
    {
        await using var preview = await RunningPreview.StartAsync();
        File.WriteAllText(preview.Folder[Page], File.ReadAllText(preview.Folder[Page]).Replace("kind: claim", "kind: clam", StringComparison.Ordinal));

        var told = await preview.UntilToldAsync(state => state.GetProperty("errors").GetInt32() > 0);

        var problem = told.GetProperty("problems").EnumerateArray().First(one => one.GetProperty("id").GetString() is "SITE105");
        Assert.EndsWith("/input/claims/sleep.md", problem.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal((5, 7), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
        Assert.Contains("Did you mean 'claim'?", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(("kind: clam", "      ^"), (problem.GetProperty("source").GetString(), problem.GetProperty("caret").GetString()));
    }

    [Fact]
    public async Task The_terminal_is_told_what_is_new_and_what_is_mended_and_nothing_twice()
    {
        await using var preview = await RunningPreview.StartAsync();
        var good = File.ReadAllText(preview.Folder[Page]);
        File.WriteAllText(preview.Folder[Page], good.Replace("[@river2020]", "[@rivers2020]", StringComparison.Ordinal));
        await preview.UntilPrintedAsync("built again");
        var first = preview.Output.ToString();

        // A line above moves the fault down; it is still the same.
        File.WriteAllText(preview.Folder[Page], good.Replace("[@river2020]", "[@rivers2020]", StringComparison.Ordinal).Replace("order: 10", "# a note\norder: 10", StringComparison.Ordinal));
        await preview.UntilToldAsync(told => told.GetProperty("problems").EnumerateArray().Any(problem => problem.GetProperty("line").GetInt32() > LineIn(first)));
        File.WriteAllText(preview.Folder[Page], good);
        await preview.UntilPrintedAsync("mended: ");

        await preview.DisposeAsync();
        Assert.Contains("rivers2020", first, StringComparison.Ordinal);
        Assert.Equal(first, preview.Output.ToString());
        Assert.Matches(@"mended: \S+claims/sleep\.md\(\d+,\d+\) MED403\n", preview.Error.ToString());
    }

    [Fact]
    public async Task A_deleted_page_that_others_link_to_stays_until_the_links_are_mended()
    {
        await using var preview = await RunningPreview.StartAsync(prepare: folder => File.AppendAllText(folder["input/about-tea.md"], "\n[More](claims/sleep.md).\n"));
        await preview.UntilToldAsync(_ => true);
        File.Delete(preview.Folder[Page]);

        var told = await preview.UntilToldAsync(state => state.GetProperty("errors").GetInt32() > 0);

        Assert.True(told.GetProperty("isOutdated").GetBoolean());
        Assert.Contains("In one small trial", await preview.Browser.GetStringAsync(Address, Cancellation), StringComparison.Ordinal);
        await preview.UntilPrintedAsync("claims/sleep.md (gone)");
    }

    [Fact]
    public async Task A_page_that_is_renamed_and_back_again_is_there_again()
    {
        await using var preview = await RunningPreview.StartAsync();
        var before = await preview.UntilToldAsync(_ => true);
        File.Move(preview.Folder[Page], preview.Folder["input/claims/rest.md"]);
        await preview.UntilShownAsync("/claims/rest/", "In one small trial");
        File.Move(preview.Folder["input/claims/rest.md"], preview.Folder[Page]);

        await preview.UntilToldAsync(told => PageOf(told) == PageOf(before) && !told.GetProperty("isOutdated").GetBoolean());

        using var gone = await preview.Browser.GetAsync("/claims/rest/", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_page_in_a_new_folder_is_shown_where_nothing_was()
    {
        await using var preview = await RunningPreview.StartAsync("/new/page/");
        using var before = await preview.Browser.GetAsync("/new/page/", Cancellation);
        preview.Folder.Write("input/new/page.md", File.ReadAllText(preview.Folder["input/about-tea.md"]));

        await preview.UntilShownAsync("/new/page/", "A page about tea at night.");

        using var after = await preview.Browser.GetAsync("/new/page/", Cancellation);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Many_saves_end_with_the_last_one_shown()
    {
        await using var preview = await RunningPreview.StartAsync();
        var good = File.ReadAllText(preview.Folder[Page]);
        for (var number = 0; number < 100; number++)
        {
            File.WriteAllText(preview.Folder[Page], $"{good}\nVersion {number} of the page.\n");
            await Task.Yield();
        }

        await preview.UntilShownAsync(Address, "Version 99 of the page.");
    }

    [Fact]
    public async Task A_draft_is_shown_and_marked_and_nowhere_published()
    {
        await using var preview = await RunningPreview.StartAsync(
            prepare: folder => File.WriteAllText(folder[Page], File.ReadAllText(folder[Page]).Replace("order: 10", "order: 10\ndraft: true", StringComparison.Ordinal)));

        var html = await preview.Browser.GetStringAsync(Address, Cancellation);

        Assert.Contains("Draft, not published.", html, StringComparison.Ordinal);
        Assert.Contains("noindex", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_draft_works_and_warns_of_what_check_will_say()
    {
        await using var preview = await RunningPreview.StartAsync();
        var draft = preview.Folder["input/about-tea.md"];

        File.WriteAllText(draft, File.ReadAllText(draft).Replace("kind: guide", "kind: guide\ndraft: true", StringComparison.Ordinal));

        var told = await preview.UntilToldAsync(state => state.GetProperty("warnings").GetInt32() > 0);
        Assert.Equal(0, told.GetProperty("errors").GetInt32());
        Assert.All(told.GetProperty("problems").EnumerateArray(), problem => Assert.Equal("SITE311", problem.GetProperty("id").GetString()));
        Assert.Contains("href=\"/about-tea/\"", await preview.Browser.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_input_folder_goes_and_comes_back()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.UntilToldAsync(_ => true);

        Directory.Move(preview.Folder["input"], preview.Folder["away"]);
        var gone = await preview.UntilToldAsync(told => told.GetProperty("failure").ValueKind is not JsonValueKind.Null);
        Assert.Contains("could not be read", gone.GetProperty("failure").GetString(), StringComparison.Ordinal);
        Assert.Contains("In one small trial", await preview.Browser.GetStringAsync(Address, Cancellation), StringComparison.Ordinal);

        Directory.Move(preview.Folder["away"], preview.Folder["input"]);
        await preview.UntilToldAsync(told => told.GetProperty("failure").ValueKind is JsonValueKind.Null);
        File.AppendAllText(preview.Folder[Page], $"\n{Sentence}\n");
        await preview.UntilShownAsync(Address, Sentence);
    }

    [Fact]
    public async Task The_themes_style_is_read_from_beside_the_input_and_a_fault_of_the_program_does_not_end_the_preview()
    {
        await using var preview = await RunningPreview.StartAsync(prepare: folder =>
        {
            folder.Copy(Repository.PathOf("theme/Assets"), "theme/Assets");
            folder.Copy(Repository.PathOf("theme/Components"), "theme/Components");
            folder.Write("theme/StemCellSite.Theme.csproj", "");
        });
        var before = await preview.UntilToldAsync(_ => true);

        File.AppendAllText(preview.Folder["theme/Components/Note/Note.css"], ".note { color: rebeccapurple; }\n");
        var styled = await preview.UntilToldAsync(told => PageOf(told) != PageOf(before));
        Assert.Contains("rebeccapurple", await StyleOfAsync(preview), StringComparison.Ordinal);

        // Every page names the icon, so without it no page can be laid out.
        File.Move(preview.Folder["theme/Assets/icon.svg"], preview.Folder["icon.svg"]);
        var failed = await preview.UntilToldAsync(told => told.GetProperty("failure").ValueKind is not JsonValueKind.Null);
        Assert.Contains("Please report", failed.GetProperty("failure").GetString(), StringComparison.Ordinal);
        Assert.Equal(PageOf(styled), PageOf(failed));

        File.Move(preview.Folder["icon.svg"], preview.Folder["theme/Assets/icon.svg"]);
        await preview.UntilToldAsync(told => told.GetProperty("failure").ValueKind is JsonValueKind.Null);
    }

    [Fact]
    public async Task A_site_that_cannot_be_built_at_first_waits_to_be_shown()
    {
        await using var preview = await RunningPreview.StartAsync("/", prepare: folder =>
        {
            folder.Copy(Repository.PathOf("theme/Assets"), "theme/Assets");
            Directory.CreateDirectory(folder["theme/Components"]);
            File.Move(folder["theme/Assets/icon.svg"], folder["icon.svg"]);
            folder.Write("theme/StemCellSite.Theme.csproj", "");
        });
        using var before = await preview.Browser.GetAsync("/", Cancellation);
        var waiting = await before.Content.ReadAsStringAsync(Cancellation);

        File.Move(preview.Folder["icon.svg"], preview.Folder["theme/Assets/icon.svg"]);

        await preview.UntilToldAsync(told => told.GetProperty("failure").ValueKind is JsonValueKind.Null);
        using var after = await preview.Browser.GetAsync("/", Cancellation);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (before.StatusCode, after.StatusCode));
        Assert.Contains("/_preview/client.js?page=", waiting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_has_the_published_headers_and_may_not_be_kept()
    {
        await using var preview = await RunningPreview.StartAsync();
        var style = await StyleAddressAsync(preview);
        foreach (var path in (string[])["/", style, "/nowhere/", "/search/manifest.json", "/_preview/client.js", "/_preview/overlay.css"])
        {
            using var answer = await preview.Browser.GetAsync(path, Cancellation);

            Assert.True(answer.Headers.CacheControl is { NoStore: true }, path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("default-src 'none'; script-src 'self'", policy, StringComparison.Ordinal);
            Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Search_has_the_files_that_its_manifest_names()
    {
        await using var preview = await RunningPreview.StartAsync();

        var manifest = await preview.Browser.GetStringAsync("/search/manifest.json", Cancellation);

        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(manifest).RootElement.ValueKind);
    }

    [Fact]
    public async Task Search_finds_what_was_saved_and_an_open_search_keeps_its_files()
    {
        await using var preview = await RunningPreview.StartAsync();
        var before = await ManifestAsync(preview);

        File.AppendAllText(preview.Folder[Page], "\nA zeppelin was there.\n");
        while (!(await ManifestAsync(preview)).GetRawText().Contains("zeppelin", StringComparison.Ordinal)) await preview.UntilToldAsync(_ => true);

        var after = await ManifestAsync(preview);
        foreach (var manifest in (JsonElement[])[before, after])
        {
            using var fragment = await preview.Browser.GetAsync($"/search/{manifest.GetProperty("h").GetString()}/f/0.json", Cancellation);
            Assert.Equal(HttpStatusCode.OK, fragment.StatusCode);
        }
    }

    [Fact]
    public async Task What_asks_under_another_name_or_by_another_method_is_refused()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_preview/events?path=/") { Headers = { Host = "evil.example" } };

        using var foreign = await preview.Browser.SendAsync(request, Cancellation);
        using var post = await preview.Browser.PostAsync("/_preview/events?path=/", null, Cancellation);
        using var lost = await preview.Browser.GetAsync("/_preview/events?path=/../x", Cancellation);
        using var unknown = await preview.Browser.GetAsync("/_preview/", Cancellation);

        Assert.Equal(
            [HttpStatusCode.MisdirectedRequest, HttpStatusCode.MethodNotAllowed, HttpStatusCode.BadRequest, HttpStatusCode.NotFound],
            new[] { foreign, post, lost, unknown }.Select(answer => answer.StatusCode));
    }

    [Fact]
    public void The_overlay_is_made_of_nodes_and_announces_itself()
    {
        var script = Repository.Read("src/StemCellSite/Preview/Client/client.js");

        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
        Assert.DoesNotContain("insertAdjacentHTML", script, StringComparison.Ordinal);
        Assert.Contains("role: 'alert'", script, StringComparison.Ordinal);
        Assert.Contains("'aria-labelledby'", script, StringComparison.Ordinal);
    }

    private static string PageOf(JsonElement told) => told.GetProperty("page").GetString()!;

    private static async Task<JsonElement> ManifestAsync(RunningPreview preview) =>
        JsonDocument.Parse(await preview.Browser.GetStringAsync("/search/manifest.json", Cancellation)).RootElement;

    private static int LineIn(string diagnostic) => int.Parse(diagnostic.Split('(', ',')[1], null);

    private static async Task<string> StyleAddressAsync(RunningPreview preview)
    {
        var html = await preview.Browser.GetStringAsync("/", Cancellation);
        return html.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
    }

    private static async Task<string> StyleOfAsync(RunningPreview preview) =>
        await preview.Browser.GetStringAsync(await StyleAddressAsync(preview), Cancellation);
}
