using StemCellSite.Commands;

namespace StemCellSite.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CommandLineTests() => new SiteCase("right-site").LayOut(folder, "input");

    private string Input => folder["input"];

    [Fact]
    public async Task A_site_without_faults_checks_with_0_and_nothing_is_written()
    {
        var run = await CommandRun.OfAsync("check", "--input", Input, "--date", "2026-11-22");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("0 errors, 0 warnings: it could be published.", run.Error, StringComparison.Ordinal);
        Assert.Equal([Input], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_site_with_a_fault_checks_with_1()
    {
        File.WriteAllText($"{Input}/about-tea.md", "no page");

        var run = await CommandRun.OfAsync("check", "--input", Input, "--date", "2026-11-22");

        Assert.Equal(ExitCode.ContentErrors, run.ExitCode);
        Assert.StartsWith($"{Input}/about-tea.md(1,1): error SITE106: ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 error, 0 warnings: it would not be published.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_it_builds()
    {
        var run = await CommandRun.OfAsync("--input", Input, "--output", folder["output"], "--date", "2026-11-22");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.True(File.Exists(folder["output/index.html"]));
    }

    [Theory]
    [InlineData("check --inptu x", "There is no option '--inptu'. Did you mean '--input'?")]
    [InlineData("check --output x", "There is no option '--output'.")]
    [InlineData("--fromat json", "There is no option '--fromat'. Did you mean '--format'?")]
    [InlineData("build --quite", "There is no option '--quite'. Did you mean '--quiet'?")]
    [InlineData("biuld", "There is no command 'biuld'. Did you mean 'build'?")]
    [InlineData("chekc --quiet", "There is no command 'chekc'. Did you mean 'check'?")]
    [InlineData("frobnicate", "There is no command 'frobnicate'.")]
    [InlineData("graph --date 2026-11-22", "There is no option '--date'.")]
    public async Task What_the_program_does_not_know_is_a_usage_error_with_a_suggestion(string line, string message)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal(message, run.Error.Split('\n')[0]);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("2026-1-2")]
    [InlineData("22-11-2026")]
    [InlineData("22.11.2026")]
    [InlineData("2026-11-22T00:00:00")]
    [InlineData(" 2026-11-22")]
    [InlineData("20261122")]
    [InlineData("today")]
    [InlineData("")]
    public async Task A_date_is_written_exactly_so(string date)
    {
        var run = await CommandRun.OfAsync("check", "--input", Input, "--date", date);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal($"'{date}' is no date of the calendar: write it as 2026-11-22.", run.Error.Split('\n')[0]);
    }

    [Theory]
    [InlineData("check --format xml")]
    [InlineData("check --format JSON")]
    [InlineData("check --format")]
    [InlineData("check --date")]
    [InlineData("check --input")]
    [InlineData("check --date 2026-11-22 --date 2026-11-23")]
    [InlineData("check --base-url tea.example")]
    [InlineData("check --base-url https://tea.example/path/")]
    [InlineData("check --base-url ftp://tea.example")]
    [InlineData("check --input /there/is/no/such/folder")]
    [InlineData("build --input /there/is/no/such/folder")]
    [InlineData("graph more")]
    public async Task A_value_that_cannot_be_right_is_a_usage_error_on_standard_error(string line)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_with_an_at_sign_is_no_file_of_options()
    {
        folder.Write("options", "--quiet");

        var run = await CommandRun.OfAsync("check", "--input", $"@{folder["options"]}");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith($"There is no folder '@{folder["options"]}'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_goes_to_standard_output_and_names_the_commands()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.All(["build", "check", "graph", "--date", "--warnings-as-errors"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Quiet_leaves_the_summary_out_and_the_diagnostics_in()
    {
        File.WriteAllText($"{Input}/about-tea.md", "no page");

        var run = await CommandRun.OfAsync("check", "--input", Input, "--date", "2026-11-22", "--quiet");

        Assert.Empty(run.Error);
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public async Task Timings_go_to_standard_error()
    {
        var run = await CommandRun.OfAsync("check", "--input", Input, "--date", "2026-11-22", "--timings");

        Assert.Empty(run.Output);
        Assert.Contains("Pages.WalkHtml", run.Error, StringComparison.Ordinal);
        Assert.Contains(" ms ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("/.")]
    public async Task Paths_are_shown_as_the_input_was_given(string end)
    {
        File.WriteAllText($"{Input}/about-tea.md", "no page");

        var run = await CommandRun.OfAsync("check", "--input", Input + end, "--date", "2026-11-22");

        Assert.StartsWith($"{(Input + end).TrimEnd('/')}/about-tea.md(1,1): ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./input", "./input/about-tea.md(1,1)")]
    [InlineData("../input", "../input/about-tea.md(1,1)", "output")]
    [InlineData(".", "about-tea.md(1,1)", "input")]
    public async Task Relative_paths_stay_relative(string given, string shown, string start = "")
    {
        File.WriteAllText($"{Input}/about-tea.md", "no page");
        Directory.CreateDirectory(folder["output"]);

        var run = await ProgramProcess.RunAsync(folder[start].TrimEnd('/'), "check", "--input", given, "--date", "2026-11-22", "--quiet");

        Assert.StartsWith($"{shown}: error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_address_of_the_site_goes_into_everything_that_names_it()
    {
        await CommandRun.BuildAsync(Input, folder["output"], "--base-url", "https://preview.example/");

        var texts = await Task.WhenAll(new[] { "index.html", "sitemap.xml", "robots.txt" }.Select(file => File.ReadAllTextAsync(folder[$"output/{file}"], TestContext.Current.CancellationToken)));

        Assert.All(texts, text => Assert.Contains("https://preview.example/", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain("tea-and-sleep.example", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain("preview.example//", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_graph_is_Mermaid_with_every_pipeline()
    {
        var run = await CommandRun.OfAsync("graph");

        var pipelines = new Site(SiteOptions.For(Input)).Pipelines;
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal("graph TD", run.OutputLines[0]);
        Assert.All(pipelines, pipeline => Assert.Single(run.OutputLines, line => line.StartsWith($"  {pipeline.Name}[\"{pipeline.Name}<br/>", StringComparison.Ordinal)));
        Assert.All(pipelines, pipeline => Assert.All(pipeline.After, earlier => Assert.Contains($"  {earlier.Name} --> {pipeline.Name}", run.OutputLines)));
        Assert.Equal(1 + pipelines.Length + pipelines.Sum(pipeline => pipeline.After.Length), run.OutputLines.Length);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_a_failure_and_nothing_is_published()
    {
        var run = await CommandRun.BuildAsync(Input, folder["output"], "--format", "json", "--report", folder["no/such/folder/report.json"]);

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("no/such/folder", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public async Task A_terminal_gets_colours_and_the_line_of_progress_is_erased()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "'script' lends a terminal on Linux.");
        File.WriteAllText($"{Input}/about-tea.md", "no page");

        var run = await ProgramProcess.RunInTerminalAsync(folder.Path, new() { ["TERM"] = "xterm", ["NO_COLOR"] = "" }, "check", "--input", "input", "--date", "2026-11-22");

        Assert.Equal(ExitCode.ContentErrors, run.ExitCode);
        Assert.Contains("\u001b[31minput/about-tea.md(1,1): error SITE106", run.Output, StringComparison.Ordinal);
        Assert.Contains("ReadFiles …", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NO_COLOR_is_obeyed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "'script' lends a terminal on Linux.");
        File.WriteAllText($"{Input}/about-tea.md", "no page");

        var run = await ProgramProcess.RunInTerminalAsync(folder.Path, new() { ["TERM"] = "xterm", ["NO_COLOR"] = "1" }, "check", "--input", "input", "--date", "2026-11-22");

        Assert.Contains("input/about-tea.md(1,1): error SITE106", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[3", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
