using StemCellSite.Commands;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Theme;

namespace StemCellSite.Tests.Scaffolding;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public NewCommandTests() => folder.Copy(Repository.PathOf("tests/StemCellSite.Tests/Sites/_base"), "input");

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_new_page_of_every_kind_is_right_as_a_draft_and_when_it_is_one_no_more(string kind)
    {
        var made = await NewAsync(kind, $"claims/new-{kind}");
        var shown = await TestBuild.RunAsync(new SiteOptions(folder["input"], null, ThemeAssets.Embedded(), []) { IncludesDrafts = true });
        var asDraft = await CommandRun.OfAsync("check", "--input", folder["input"], "--date", "2026-11-22");
        var page = folder[$"input/claims/new-{kind}.md"];
        File.WriteAllText(page, File.ReadAllText(page).Replace("draft: true\n", "", StringComparison.Ordinal));
        var asPage = await CommandRun.OfAsync("check", "--input", folder["input"], "--date", "2026-11-22");

        Assert.Equal((ExitCode.Success, ""), (made.ExitCode, made.Output));
        Assert.Empty(shown.Result.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error));
        Assert.Equal((ExitCode.Success, ""), (asDraft.ExitCode, asDraft.Output));
        Assert.Equal(ExitCode.Success, asPage.ExitCode);
        Assert.Equal(File.ReadAllText(page).Split("Write here").Length - 1, asPage.OutputLines.Count(line => line.Contains(": warning SITE113: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_section_of_questions_begins_with_their_list()
    {
        var made = await NewAsync("faq", "more/index.md");

        Assert.Equal(ExitCode.Success, made.ExitCode);
        var text = File.ReadAllText(folder["input/more/index.md"]);
        Assert.Contains("\n::: list questions\n:::\n", text, StringComparison.Ordinal);
        Assert.Contains("\ntitle: \"More\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_the_day_the_question_mark_and_the_last_place_of_its_section()
    {
        await NewAsync("faq", "faq/does-it-help.md");

        var text = File.ReadAllText(folder["input/faq/does-it-help.md"]);
        Assert.StartsWith("---\n", text, StringComparison.Ordinal);
        Assert.EndsWith(".\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("\ntitle: \"Does it help?\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  - { date: 2026-11-22, what: \"First version\" }\n", text, StringComparison.Ordinal);
        Assert.Contains("\norder: 20\n", text, StringComparison.Ordinal);
        Assert.Contains("\n---\n\n::: disclaimer general\n:::\n\nWrite here the answer", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        var before = File.ReadAllText(folder["input/risks.md"]);

        var same = await NewAsync("risk", "risks.md");
        var sameAddress = await NewAsync("risk", "risks/index.md");

        Assert.Equal((ExitCode.Usage, ExitCode.Usage), (same.ExitCode, sameAddress.ExitCode));
        Assert.Contains("is there already", same.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder["input/risks.md"]));
        Assert.False(Directory.Exists(folder["input/risks"]));
    }

    [Fact]
    public async Task An_unknown_kind_is_refused_with_a_suggestion()
    {
        var run = await NewAsync("clam", "claims/new.md");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("There is no kind 'clam'. Did you mean 'claim'?", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["input/claims/new.md"]));
    }

    [Theory]
    [InlineData("../outside.md", "is no path in the input folder")]
    [InlineData("claims/../../outside.md", "is no path in the input folder")]
    [InlineData("/tmp/outside.md", "is no path in the input folder")]
    [InlineData("claims//new.md", "is no path in the input folder")]
    [InlineData("", "is no path in the input folder")]
    [InlineData("Claims/New Page.md", "Did you mean 'claims/new-page.md'?")]
    [InlineData("claims/sjögren.md", "Did you mean 'claims/sjogren.md'?")]
    [InlineData(".hidden/new.md", "hard to read")]
    [InlineData("data/new.md", "where no pages are")]
    [InlineData("assets/new.md", "where no pages are")]
    public async Task A_path_that_would_be_no_page_of_the_site_is_refused(string path, string message)
    {
        var before = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToArray();

        var run = await NewAsync("guide", path);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_path_as_a_shell_completes_it_means_the_same()
    {
        var run = await NewAsync("guide", $"{folder["input"]}/claims/new.md");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.True(File.Exists(folder["input/claims/new.md"]));
    }

    [Fact]
    public async Task What_to_do_next_is_said()
    {
        var run = await NewAsync("guide", "new/page.md");

        Assert.Contains("open /new/page/ there", run.Error, StringComparison.Ordinal);
        Assert.Contains("'draft: true'", run.Error, StringComparison.Ordinal);
        Assert.Contains("'new guide new/index.md'", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> NewAsync(string kind, string path) =>
        CommandRun.OfAsync("new", kind, path, "--input", folder["input"], "--date", "2026-11-22");
}
