using System.Collections.Immutable;
using StemCellSite.Benchmarks.Measuring;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>Measures every generator that is there with every number of pages.</summary>
/// <param name="pages">How many pages, several times.</param>
/// <param name="runs">How often each.</param>
/// <param name="peers">A folder with <c>node_modules</c>, or null.</param>
/// <param name="json">A file for every figure, or null.</param>
internal sealed class BuildBenchmark(ImmutableArray<int> pages, int runs, string? peers, string? json)
{
    /// <summary>Runs it; the tables go to standard output, what is going on to standard error.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var machine = Machine.Current();
        var builders = Builders.Find(peers);
        var measurements = new List<Measurement>();
        var missing = builders.Missing.ToList();
        foreach (var count in pages) measurements.AddRange(await MeasureAsync(builders.Found, new GeneratedSite(SitePlan.Of(count)), folder, missing, cancellation));
        Console.Out.Write(MarkdownReport.Write(machine, runs, measurements, missing));
        if (json is not null) await File.WriteAllTextAsync(json, JsonReport.Write(machine, measurements, missing), cancellation);
        return 0;
    }

    // In turns: a load that comes and goes meets all of them.
    private async Task<IEnumerable<Measurement>> MeasureAsync(
        ImmutableArray<IBuilder> builders, GeneratedSite site, TemporaryFolder folder, List<string> missing, CancellationToken cancellation)
    {
        var all = new List<BuilderRuns>();
        foreach (var builder in builders)
        {
            var place = Directory.CreateDirectory(folder[string.Create(null, $"{site.Count}-{all.Count + missing.Count}")]).FullName;
            builder.Write(site, place);
            var one = new BuilderRuns(builder, site, place);
            if (await TryWarmUpAsync(one, builder, missing, cancellation)) all.Add(one);
        }

        for (var run = 1; run <= runs; run++)
        {
            Console.Error.WriteLine($"{site.Count} pages, run {run} of {runs}");
            foreach (var one in all) await one.MeasureAsync(cancellation);
        }

        return all.Select(one => one.Result());
    }

    // Another generator that fails is no reason to know nothing of ours.
    private static async Task<bool> TryWarmUpAsync(BuilderRuns one, IBuilder builder, List<string> missing, CancellationToken cancellation)
    {
        try
        {
            await one.WarmUpAsync(cancellation);
            return true;
        }
        catch (InvalidOperationException failure) when (builder is not OwnBuilder)
        {
            missing.Add($"{builder.Name}: {failure.Message.ReplaceLineEndings(" ")}");
            return false;
        }
    }
}
