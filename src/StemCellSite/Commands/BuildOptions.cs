using System.CommandLine;
using StemCellSite.Text;

namespace StemCellSite.Commands;

/// <summary>The options of every command that builds.</summary>
public sealed class BuildOptions
{
    private readonly Option<string> input = CreateInput();
    private readonly Option<DateOnly?> date = CreateDate();
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "The site's own address. Without it, the one in site.yml.", HelpName = "URL" };
    private readonly Option<string> format = new("--format") { Description = "The form of standard output: text, github, sarif or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> report = new("--report") { Description = "Writes the form to a file, and text to standard output.", HelpName = "FILE" };
    private readonly Option<bool> noCache = new("--no-cache") { Description = "Builds everything anew. (So far every build does.)" };
    private readonly Option<bool> timings = new("--timings") { Description = "Says how long each step took." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Writes diagnostics and nothing else." };
    private readonly Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "Publishes nothing with a warning either." };

    /// <summary>Makes the options; their rules are checked when the command line is read.</summary>
    public BuildOptions()
    {
        format.AcceptOnlyFromAmong("text", "github", "sarif", "json");
        baseUrl.Validators.Add(result =>
        {
            if (result.Tokens is [var url] && !SiteAddress.IsValid(url.Value)) result.AddError($"'{url.Value}' is no site's address: write it as https://www.name.example, without a path.");
        });
    }

    /// <summary>The option that names the input folder, for commands that take no others.</summary>
    public static Option<string> CreateInput() => new("--input") { Description = "The folder that writers edit.", HelpName = "DIR", DefaultValueFactory = _ => "input" };

    /// <summary>The option that says what day it is, for commands that take no others.</summary>
    public static Option<DateOnly?> CreateDate() => new("--date")
    {
        Description = "The day that counts as today, written 2026-11-22. Without it, today in UTC.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (IsoDate.TryParse(result.Tokens[0].Value, out var date)) return date;
            result.AddError($"'{result.Tokens[0].Value}' is no date of the calendar: write it as 2026-11-22.");
            return null;
        },
    };

    /// <summary>The day that was given, or today in UTC.</summary>
    public static DateOnly DateOf(ParseResult result, Option<DateOnly?> date) => result.GetValue(date) ?? DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[input, date, baseUrl, format, report, noCache, timings, quiet, warningsAsErrors]) command.Options.Add(option);
    }

    /// <summary>What was given.</summary>
    public BuildRequest Read(ParseResult result) => new(
        result.GetValue(input)!,
        DateOf(result, date),
        result.GetValue(baseUrl)?.TrimEnd('/'),
        result.GetValue(format)!,
        result.GetValue(report),
        result.GetValue(timings),
        result.GetValue(quiet),
        result.GetValue(warningsAsErrors));
}
