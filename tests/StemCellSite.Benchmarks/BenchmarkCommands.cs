using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using StemCellSite.Benchmarks.Builds;
using StemCellSite.Benchmarks.Felt;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks;

/// <summary>The program's commands; with none, builds are measured.</summary>
internal static class BenchmarkCommands
{
    private const int FewestPages = 12;

    /// <summary>Makes them.</summary>
    public static RootCommand Create()
    {
        var pages = new Option<ImmutableArray<int>>("--pages") { Description = "How many pages, one or more numbers.", HelpName = "N,N", DefaultValueFactory = _ => [50, 1000, 5000], CustomParser = ReadNumbers };
        var runs = new Option<int>("--runs") { Description = "How often each is measured; the median counts.", HelpName = "N", DefaultValueFactory = _ => 3 };
        var peers = new Option<string?>("--peers") { Description = "A folder whose node_modules holds other generators; those of PATH are found without.", HelpName = "DIR" };
        var json = new Option<string?>("--json") { Description = "Writes every figure to a file.", HelpName = "FILE" };
        var root = new RootCommand("Measures how long builds take and what they need, beside other generators where they are installed.") { pages, runs, peers, json };
        root.SetAction((result, cancellation) =>
            new BuildBenchmark(result.GetValue(pages), result.GetValue(runs), result.GetValue(peers), result.GetValue(json)).RunAsync(cancellation));
        root.Subcommands.Add(CreateFelt());
        root.Subcommands.Add(CreateGenerate());
        return root;
    }

    private static Command CreateFelt()
    {
        var saves = new Option<int>("--saves") { Description = "How often a file is saved while its page is open.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var skipsClone = new Option<bool>("--skip-clone") { Description = "Measures the preview alone." };
        var command = new Command("felt", "Measures what people wait for: a fresh clone, a warm run, the tests, a save until it is seen.") { saves, skipsClone };
        command.SetAction((result, cancellation) => new FeltBenchmark(result.GetValue(saves), result.GetValue(skipsClone)).RunAsync(cancellation));
        return command;
    }

    private static Command CreateGenerate()
    {
        var pages = new Option<int>("--pages") { Description = "How many pages.", HelpName = "N", DefaultValueFactory = _ => 50 };
        var folder = new Argument<string>("folder") { Description = "Where to." };
        var command = new Command("generate", "Writes the pages that are measured, and measures nothing.") { pages, folder };
        command.SetAction(result => new GeneratedSite(SitePlan.Of(result.GetValue(pages))).WriteTo(result.GetValue(folder)!, Repository.Disclaimers));
        return command;
    }

    private static ImmutableArray<int> ReadNumbers(System.CommandLine.Parsing.ArgumentResult result)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var written in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= FewestPages) numbers.Add(number);
            else result.AddError(string.Create(null, $"'{written}' is no number of pages: {FewestPages} or more."));
        }

        return numbers.ToImmutable();
    }
}
