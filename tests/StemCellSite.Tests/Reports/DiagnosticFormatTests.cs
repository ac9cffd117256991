using System.Text.Json;
using StemCellSite.Engine;
using StemCellSite.Reports;

namespace StemCellSite.Tests.Reports;

public sealed class DiagnosticFormatTests
{
    private static readonly Diagnostic Error = new("input/a page.md", 11, 5, "MED101", Severity.Error, "This page has no disclaimer: 100% of it.\nPut \"one\" there, first.");
    private static readonly Diagnostic Warning = new("input/b.md", 2, 7, "SITE999", Severity.Warning, "Sjögren’s.", "https://help.example/SITE999");

    [Fact]
    public void Text_is_one_line_each_in_the_form_of_MSBuild()
    {
        var text = Write("text", Warning);

        Assert.Equal("input/b.md(2,7): warning SITE999: Sjögren’s.\n", text);
    }

    [Fact]
    public void Text_for_a_terminal_is_red_for_errors_and_yellow_for_warnings()
    {
        using var writer = new StringWriter { NewLine = "\n" };

        new TextFormat(hasColor: true).Write(new Report([Error with { Message = "Wrong." }, Warning], []), writer);

        Assert.Equal("\u001b[31minput/a page.md(11,5): error MED101: Wrong.\u001b[0m\n\u001b[33minput/b.md(2,7): warning SITE999: Sjögren’s.\u001b[0m\n", writer.ToString());
    }

    [Fact]
    public void GitHub_gets_workflow_commands_with_everything_escaped()
    {
        var text = Write("github", Error with { File = "input/a,b:c.md" }, Warning);

        Assert.Equal(
            "::error file=input/a%2Cb%3Ac.md,line=11,col=5,title=MED101::This page has no disclaimer: 100%25 of it.%0APut \"one\" there, first.\n"
            + "::warning file=input/b.md,line=2,col=7,title=SITE999::Sjögren’s. See https://help.example/SITE999\n",
            text);
    }

    [Fact]
    public void Json_can_be_read_back()
    {
        var report = JsonDocument.Parse(Write("json", Error, Warning)).RootElement;

        var first = report.GetProperty("diagnostics")[0];
        Assert.Equal((1, 1, 1), (report.GetProperty("version").GetInt32(), report.GetProperty("errors").GetInt32(), report.GetProperty("warnings").GetInt32()));
        Assert.Equal(
            (Error.File, Error.Line, Error.Column, Error.Id, "error", Error.Message),
            (first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("id").GetString(), first.GetProperty("severity").GetString(), first.GetProperty("message").GetString()));
        Assert.Equal(JsonValueKind.Null, first.GetProperty("help").ValueKind);
        Assert.Equal(Warning.Help, report.GetProperty("diagnostics")[1].GetProperty("help").GetString());
    }

    [Fact]
    public void Json_of_nothing_is_an_empty_list()
    {
        var report = JsonDocument.Parse(Write("json")).RootElement;

        Assert.Equal((0, 0), (report.GetProperty("errors").GetInt32(), report.GetProperty("diagnostics").GetArrayLength()));
    }

    [Fact]
    public void Sarif_can_be_read_back()
    {
        var report = JsonDocument.Parse(Write("sarif", Error, Error with { Line = 12 }, Warning)).RootElement;

        var run = report.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results");
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("2.1.0", "utf16CodeUnits"), (report.GetProperty("version").GetString(), run.GetProperty("columnKind").GetString()));
        Assert.Equal(["MED101", "SITE999"], rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal([0, 0, 1], results.EnumerateArray().Select(result => result.GetProperty("ruleIndex").GetInt32()));
        Assert.Equal(["error", "error", "warning"], results.EnumerateArray().Select(result => result.GetProperty("level").GetString()));
        Assert.Equal("input/a%20page.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((11, 5), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void What_is_waived_is_told_with_its_reason_in_every_form_but_text()
    {
        var report = new Report([], [new WaivedDiagnostic(Warning, "The source is being read.", "editors", new DateOnly(2027, 1, 31))]);

        Assert.Equal("", Write("text", report));
        Assert.Equal(
            "::notice file=input/b.md,line=2,col=7,title=SITE999 waived::Sjögren’s. Waived by editors until 2027-01-31: The source is being read.\n",
            Write("github", report));
        var json = JsonDocument.Parse(Write("json", report)).RootElement;
        Assert.Equal((0, 0), (json.GetProperty("warnings").GetInt32(), json.GetProperty("diagnostics").GetArrayLength()));
        Assert.Equal("2027-01-31", json.GetProperty("waived")[0].GetProperty("waiver").GetProperty("until").GetString());
        var suppression = JsonDocument.Parse(Write("sarif", report)).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal(("inSource", "The source is being read. (editors, until 2027-01-31)"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Fact]
    public void Sarif_explains_a_medical_rule()
    {
        var help = "https://site.example/editorial/rules/med204/";
        var rule = JsonDocument.Parse(Write("sarif", Error with { Id = "MED204", Help = help })).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal(("MED204", "AbsolutePromise", help), (rule.GetProperty("id").GetString(), rule.GetProperty("name").GetString(), rule.GetProperty("helpUri").GetString()));
        Assert.StartsWith("Words that promise", rule.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("json")]
    public async Task A_report_goes_to_its_file_and_text_to_standard_output(string format)
    {
        using var folder = new TemporaryFolder();
        new SiteCase("disclaimer-missing-on-claim").LayOut(folder, "input");

        var printed = await CommandRun.OfAsync("check", "--input", folder["input"], "--date", "2026-11-22", "--format", format);
        var reported = await CommandRun.OfAsync("check", "--input", folder["input"], "--date", "2026-11-22", "--format", format, "--report", folder["report"]);

        Assert.Equal(printed.Output, (await File.ReadAllTextAsync(folder["report"], TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
        Assert.StartsWith($"{folder["input"]}/claims/sleep.md(5,7): error MED101: ", reported.Output, StringComparison.Ordinal);
    }

    private static string Write(string format, params Diagnostic[] diagnostics) => Write(format, new Report([.. diagnostics], []));

    private static string Write(string format, Report report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        DiagnosticFormats.Find(format).Write(report, writer);
        return writer.ToString();
    }
}
