using System.Text.Json;
using StemCellSite.Commands;

namespace StemCellSite.Tests.Commands;

public sealed class ClaimsCommandTests
{
    [Fact]
    public async Task Each_sentence_is_one_line_with_its_class_and_the_words_that_spoke_for_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sentences.txt", "The injection cures back pain.\n\nWhat is a disc?\n");

        var run = await CommandRun.OfAsync("claims", "detect", folder["sentences.txt"]);

        var lines = run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["efficacy", "none"], lines.Select(line => line.GetProperty("class").GetString()));
        Assert.Equal("The injection cures back pain.", lines[0].GetProperty("text").GetString());
        Assert.NotEqual(0, lines[0].GetProperty("reasons").GetArrayLength());
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task Sentences_can_come_from_standard_input()
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null, HasColor: false, ShowsProgress: false) { Input = new StringReader("Ask your doctor.") };

        await new CommandLine(terminal).RunAsync(["claims", "detect", "-"], TestContext.Current.CancellationToken);

        Assert.Contains("\"class\":\"none\"", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_usage()
    {
        var run = await CommandRun.OfAsync("claims", "detect", "nowhere.txt");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task The_list_shows_each_claim_with_its_place_its_class_and_what_settles_it()
    {
        using var folder = new TemporaryFolder();
        new SiteCase("claim-uncited").LayOut(folder, "input");

        var all = await CommandRun.OfAsync("claims", "list", "--input", folder["input"], "--date", "2026-11-22");
        var open = await CommandRun.OfAsync("claims", "unclassified", "--input", folder["input"], "--date", "2026-11-22");

        Assert.Contains(all.OutputLines, line => line.Contains("claims/sleep.md(18,1): ", StringComparison.Ordinal) && line.Contains("[@river2020]: s01", StringComparison.Ordinal));
        Assert.Equal($"{folder["input"]}/claims/sleep.md(23,1): efficacy [unsettled]: Tea cures insomnia.", Assert.Single(open.OutputLines));
    }
}
