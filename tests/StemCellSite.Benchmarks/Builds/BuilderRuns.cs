using System.Collections.Immutable;
using StemCellSite.Benchmarks.Measuring;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>One generator with one site, run after run.</summary>
/// <param name="builder">The generator.</param>
/// <param name="site">The site.</param>
/// <param name="folder">Where the site was written in the generator's form.</param>
internal sealed class BuilderRuns(IBuilder builder, GeneratedSite site, string folder)
{
    private readonly List<Figures> clean = [];
    private readonly List<Figures> unchanged = [];
    private readonly List<Figures> edited = [];
    private readonly List<StageTime> stages = [];

    /// <summary>Builds once so that the programs are in the system's cache; it does not count.</summary>
    public async Task WarmUpAsync(CancellationToken cancellation) => await BuildAsync(cancellation);

    /// <summary>Builds clean, then with nothing changed, then with one page edited.</summary>
    public async Task MeasureAsync(CancellationToken cancellation)
    {
        builder.Clean(folder);
        var (figures, error) = await BuildAsync(cancellation);
        clean.Add(figures);
        stages.AddRange(StageTime.Read(error));
        unchanged.Add((await BuildAsync(cancellation)).Figures);
        await File.AppendAllTextAsync(builder.FileOf(site.Edited, folder), "\nA sentence was added here.\n", cancellation);
        edited.Add((await BuildAsync(cancellation)).Figures);
    }

    /// <summary>What all runs together say.</summary>
    public Measurement Result() => new(
        builder.Name,
        site.Count,
        [.. clean],
        [.. unchanged],
        [.. edited],
        FolderSize.Of(builder.OutputOf(folder)),
        [.. stages.GroupBy(stage => stage.Name).Select(same => new StageTime(same.Key, same.Select(stage => stage.Milliseconds).Median()))]);

    private async Task<(Figures Figures, string Error)> BuildAsync(CancellationToken cancellation)
    {
        var runs = ImmutableArray.CreateBuilder<MeasuredRun>();
        foreach (var call in builder.Calls(folder)) runs.Add(await ProcessMeter.RunAsync(call, cancellation));
        return (runs.Select(run => run.Figures).Aggregate((one, next) => one + next), string.Concat(runs.Select(run => run.Error)));
    }
}
