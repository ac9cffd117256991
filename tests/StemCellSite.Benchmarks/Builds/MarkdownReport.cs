using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StemCellSite.Benchmarks.Measuring;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>Writes the tables as GitHub shows them.</summary>
internal static class MarkdownReport
{
    // A step below a hundredth of the longest build is not where time goes.
    private const double SmallestShare = .01;

    /// <summary>The whole report.</summary>
    public static string Write(Machine machine, int runs, List<Measurement> measurements, List<string> missing)
    {
        var text = new StringBuilder();
        text.Append(null, $"Medians of {runs} runs, in turns; search index included. {machine}.\n\n");
        AppendBuilds(text, measurements);
        foreach (var name in missing) text.Append($"Not measured: {name}.\n");
        if (missing.Count > 0) text.Append('\n');
        AppendStages(text, measurements);
        return text.ToString();
    }

    private static void AppendBuilds(StringBuilder text, List<Measurement> measurements)
    {
        text.Append("| pages | generator | clean: wall / CPU s | nothing changed | one page edited | peak MB | KB a page | files |\n|--:|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var one in measurements)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {one.Pages:N0} | {one.Builder} | {Times(one.Clean)} | {Times(one.Unchanged)} | {Times(one.Edited)} | {Peak(one.Clean)} | {one.Output.Bytes / 1000.0 / one.Pages:0.0} | {one.Output.Files:N0} |\n");
        }

        text.Append('\n');
    }

    private static string Times(ImmutableArray<Figures> figures)
    {
        var wall = figures.Select(run => run.Wall.TotalSeconds).Median();
        var cpu = figures.All(run => run.Cpu is not null) ? Number(figures.Select(run => run.Cpu.GetValueOrDefault().TotalSeconds).Median()) : "–";
        return $"{Number(wall)} / {cpu}";
    }

    private static string Number(double seconds) => seconds.ToString(seconds < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static string Peak(ImmutableArray<Figures> figures) =>
        figures.All(run => run.PeakBytes is not null) ? figures.Select(run => run.PeakBytes.GetValueOrDefault() / 1e6).Median().ToString("0", CultureInfo.InvariantCulture) : "–";

    // Ours alone: the others do not say.
    private static void AppendStages(StringBuilder text, List<Measurement> measurements)
    {
        var own = measurements.Where(one => one.Builder == measurements[0].Builder).ToList();
        var longest = own[^1].Clean.Select(run => run.Wall.TotalMilliseconds).Median();
        var names = own[^1].Stages.Where(stage => stage.Milliseconds >= longest * SmallestShare).Select(stage => stage.Name);
        text.Append(null, $"| step, ms of a clean build | {string.Join(" | ", own.Select(one => one.Pages.ToString("N0", CultureInfo.InvariantCulture)))} |\n|---|{string.Concat(own.Select(_ => "--:|"))}\n");
        foreach (var name in names)
        {
            var times = own.Select(one => one.Stages.First(stage => stage.Name == name).Milliseconds.ToString("0", CultureInfo.InvariantCulture));
            text.Append($"| {name} | {string.Join(" | ", times)} |\n");
        }
    }
}
