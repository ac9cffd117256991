using StemCellSite.Commands;
using StemCellSite.Publishing;

namespace StemCellSite.Tests.Publishing;

public sealed class PublicationTests : IDisposable
{
    private const string Page = "index.html";

    private readonly TemporaryFolder folder = new();

    public PublicationTests() => new SiteCase("right-site").LayOut(folder, "input");

    private string Input => folder["input"];

    private string Output => folder["output"];

    [Fact]
    public async Task A_site_is_published_where_there_was_none()
    {
        var run = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Output));
        Assert.True(File.Exists($"{Output}/governance.json"));
        Assert.Equal(["input", "output"], NamesIn(folder.Path));
    }

    [Fact]
    public async Task An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Output);

        var run = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task Folders_above_the_output_are_made()
    {
        var run = await CommandRun.BuildAsync(Input, folder["public/site"]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.True(File.Exists(folder[$"public/site/{Page}"]));
    }

    [Fact]
    public async Task A_page_that_is_gone_from_the_input_is_gone_from_the_output()
    {
        await CommandRun.BuildAsync(Input, Output);
        var before = File.Exists($"{Output}/about-tea/{Page}");
        File.Delete($"{Input}/about-tea.md");
        folder.Write("input/index.md", (await File.ReadAllTextAsync($"{Input}/index.md", TestContext.Current.CancellationToken)).Replace(", [about tea](about-tea.md)", "", StringComparison.Ordinal));

        var run = await CommandRun.BuildAsync(Input, Output);

        Assert.True(before);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Output));
        Assert.False(Directory.Exists($"{Output}/about-tea"));
    }

    [Fact]
    public async Task A_folder_with_files_that_no_build_has_put_there_is_refused()
    {
        folder.Write("output/thesis.txt", "years of work");

        var run = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal($"The folder '{Output}' holds files that no build has put there, and publishing would remove them. Empty it, or choose another --output.\n", run.Error);
        Assert.Equal(["thesis.txt"], NamesIn(Output));
        Assert.Equal(["input", "output"], NamesIn(folder.Path));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_output_is_refused()
    {
        folder.Write("output", "a file");

        var run = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal($"'{Output}' is a file; --output names a folder.\n", run.Error);
        Assert.Equal("a file", await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/")]
    [InlineData("input/site")]
    [InlineData("input/../input/faq")]
    [InlineData(".")]
    public async Task Input_and_output_may_not_lie_in_each_other(string output)
    {
        var before = FolderContent.Of(Input);

        var run = await CommandRun.BuildAsync(Input, folder[output]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("may not lie in each other", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(Input));
    }

    [Fact]
    public async Task A_folder_whose_name_only_begins_like_the_input_is_no_part_of_it()
    {
        var run = await CommandRun.BuildAsync(Input, folder["input-site"]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task A_link_to_the_input_is_the_input()
    {
        Directory.CreateSymbolicLink(folder["link"], Input);

        var run = await CommandRun.BuildAsync(Input, folder["link"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("may not lie in each other", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_below_a_link_to_the_input_is_in_the_input()
    {
        Directory.CreateSymbolicLink(folder["link"], Input);

        var run = await CommandRun.BuildAsync(Input, folder["link/site"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(Directory.Exists($"{Input}/site"));
    }

    [Fact]
    public async Task A_link_in_the_place_of_the_output_stays_one()
    {
        Directory.CreateDirectory(folder["disk/site"]);
        Directory.CreateSymbolicLink(Output, folder["disk/site"]);

        var first = await CommandRun.BuildAsync(Input, Output);
        var second = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal((ExitCode.Success, ExitCode.Success), (first.ExitCode, second.ExitCode));
        Assert.Equal(folder["disk/site"], new DirectoryInfo(Output).LinkTarget);
        Assert.True(File.Exists(folder[$"disk/site/{Page}"]));
    }

    [Fact]
    public async Task Errors_leave_the_output_as_it_was_byte_for_byte()
    {
        await CommandRun.BuildAsync(Input, Output);
        var before = FolderContent.Of(Output);
        File.WriteAllText($"{Input}/about-tea.md", "no page");

        var run = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(ExitCode.ContentErrors, run.ExitCode);
        Assert.Contains($"nothing was published; '{Output}' is as it was", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(Output));
        Assert.Equal(["input", "output"], NamesIn(folder.Path));
    }

    [Fact]
    public async Task What_a_killed_build_has_staged_is_cleared_away()
    {
        folder.Write(".output.staging/about/half.html", "<p>hal");

        var run = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.False(Directory.Exists($"{Output}/about"));
        Assert.Equal(["input", "output"], NamesIn(folder.Path));
    }

    [Fact]
    public async Task A_build_killed_between_the_two_moves_is_undone_by_the_next()
    {
        folder.Write($".output.previous/{Page}", "the last good site");
        folder.Write(".output.previous/governance.json", "{}");
        folder.Write($".output.staging/{Page}", "the new one");
        File.WriteAllText($"{Input}/about-tea.md", "no page");

        var run = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(ExitCode.ContentErrors, run.ExitCode);
        Assert.Equal("the last good site", await File.ReadAllTextAsync($"{Output}/{Page}", TestContext.Current.CancellationToken));
        Assert.Equal(["input", "output"], NamesIn(folder.Path));
    }

    [Fact]
    public async Task What_was_the_site_before_does_not_come_back_over_a_newer_one()
    {
        await CommandRun.BuildAsync(Input, Output);
        var before = FolderContent.Of(Output);
        folder.Write($".output.previous/{Page}", "long ago");
        File.WriteAllText($"{Input}/about-tea.md", "no page");

        await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(before, FolderContent.Of(Output));
        Assert.Equal(["input", "output"], NamesIn(folder.Path));
    }

    [Fact]
    public async Task A_second_build_at_once_is_refused_and_harms_nothing()
    {
        await CommandRun.BuildAsync(Input, Output);
        var before = FolderContent.Of(Output);
        using var first = Publication.Begin(Output, Input);
        File.WriteAllText($"{first.StagingFolder}/index.html", "being written");

        var second = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(ExitCode.Failure, second.ExitCode);
        Assert.Contains($"Another build is writing to '{Output}'; wait until it is done.", second.Error, StringComparison.Ordinal);
        Assert.Equal(["index.html"], NamesIn(first.StagingFolder));
        Assert.Equal(before, FolderContent.Of(Output));
    }

    [Fact]
    public async Task After_a_build_the_next_one_may_begin()
    {
        using (Publication.Begin(Output, Input))
        {
        }

        var next = await CommandRun.BuildAsync(Input, Output);

        Assert.Equal(ExitCode.Success, next.ExitCode);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_a_failure_that_says_so()
    {
        folder.Write("file", "not a folder");

        var run = await CommandRun.BuildAsync(Input, folder["file/site"]);

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("The files could not be read or written: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(folder["file"], run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was published.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_is_cancelled_leaves_nothing_behind()
    {
        await CommandRun.BuildAsync(Input, Output);
        var before = FolderContent.Of(Output);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var run = await CommandRun.OfAsync(stop.Token, "build", "--input", Input, "--output", Output, "--date", "2026-11-22");

        Assert.Equal(ExitCode.Cancelled, run.ExitCode);
        Assert.Equal("Stopped. Nothing was changed.\n", run.Error);
        Assert.Equal(before, FolderContent.Of(Output));
        Assert.Equal(["input", "output"], NamesIn(folder.Path));
    }

    public void Dispose() => folder.Dispose();

    private static string[] NamesIn(string path) => [.. Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
