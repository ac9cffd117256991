using System.Collections.Immutable;
using System.Diagnostics;
using StemCellSite.Commands;
using StemCellSite.Engine;

namespace StemCellSite.Preview;

/// <summary>A preview while it runs: watches, builds, serves.</summary>
public sealed class PreviewSession : IAsyncDisposable
{
    // Somebody who writes without pause still gets to see something.
    private const int MostCancelled = 3;

    // A file that could not be read is tried again, though nothing tells when it can be: rights change without a sign.
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(500);

    // How long the program may exercise while nobody has saved yet, see WarmUpAsync.
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(3);

    private readonly FolderWatcher watcher;
    private readonly PreviewHost host;
    private readonly PreviewBuilder builder;
    private readonly PreviewFeed feed;
    private readonly PreviewLog log;
    private PreviewState shown = PreviewState.None;

    private PreviewSession(FolderWatcher watcher, PreviewHost host, PreviewBuilder builder, PreviewFeed feed, PreviewLog log)
    {
        this.watcher = watcher;
        this.host = host;
        this.builder = builder;
        this.feed = feed;
        this.log = log;
    }

    /// <summary>Where it answers: <c>http://127.0.0.1:4000/</c>.</summary>
    public Uri Address => host.Address;

    /// <summary>Starts to watch and to serve; the first build is made by <see cref="RunAsync"/>.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="port">The port; where it is taken, the next free one. 0 for any.</param>
    /// <param name="terminal">Where to say what is found.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="UsageException">There is no input folder.</exception>
    /// <exception cref="IOException">No port can be had.</exception>
    public static async Task<PreviewSession> StartAsync(BuildRequest request, int port, Terminal terminal, CancellationToken cancellation)
    {
        var input = Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.ExistingInput));
        var theme = ThemeFolder.BesideInput(request.Input);
        var feed = new PreviewFeed();
        var host = await PreviewHost.StartAsync(feed, port, cancellation);
        var watcher = new FolderWatcher([input, .. theme?.Watched ?? []], terminal.Error.WriteLine);
        return new PreviewSession(watcher, host, new PreviewBuilder(request, theme), feed, new PreviewLog(request, terminal));
    }

    /// <summary>Builds, and builds again whenever something has changed, until it is cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled: the only way it ends.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var changed = ImmutableArray<string>.Empty;
        var cancelled = 0;
        while (true)
        {
            var started = Stopwatch.GetTimestamp();
            using var building = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var news = watcher.Changes.WaitToReadAsync(building.Token).AsTask();
            var build = Task.Run(() => BuildAsync(building.Token), CancellationToken.None);
            if (await Task.WhenAny(build, news).WaitAsync(cancellation) == news && cancelled < MostCancelled)
            {
                // What it would show is old already.
                cancelled++;
                await building.CancelAsync();
                await Task.WhenAny(build).WaitAsync(cancellation);
                changed = Union(changed, Drain());
                continue;
            }

            var (state, result) = await build.WaitAsync(cancellation);
            log.Write(state, result, changed, Stopwatch.GetElapsedTime(started));
            Show(state);
            cancelled = 0;
            if (changed.IsEmpty && result is not null) await WarmUpAsync(news, building).WaitAsync(cancellation);
            await Task.WhenAny(news, result is null ? Task.Delay(Retry, cancellation) : news).WaitAsync(cancellation);
            await building.CancelAsync();
            changed = Drain();
        }
    }

    /// <summary>Stops at once.</summary>
    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await watcher.DisposeAsync();
    }

    private async Task<(PreviewState State, BuildResult? Result)> BuildAsync(CancellationToken cancellation)
    {
        // Whoever has saved looks at the page; the search comes a moment later.
        if (await builder.BuildPagesAsync(shown, cancellation) is { } pages) Show(pages);
        return await builder.BuildAsync(shown, cancellation);
    }

    private void Show(PreviewState state)
    {
        shown = state;
        feed.Publish(state);
    }

    // Until a method has run some thirty times it runs as it was compiled in haste: the first build takes three times as long as
    // the twentieth. So the first builds are made for nobody, before the first save.
    private async Task WarmUpAsync(Task news, CancellationTokenSource building)
    {
        var exercise = Task.Run(
            async () =>
            {
                var started = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(started) < LongestWarmUp) await builder.ExerciseAsync(shown, building.Token);
            },
            CancellationToken.None);
        await Task.WhenAny(exercise, news);
        if (exercise.IsCompleted) return;
        await building.CancelAsync();
        await Task.WhenAny(exercise);
    }

    private ImmutableArray<string> Drain()
    {
        var paths = ImmutableArray<string>.Empty;
        while (watcher.Changes.TryRead(out var batch)) paths = Union(paths, batch);
        return paths;
    }

    private static ImmutableArray<string> Union(ImmutableArray<string> one, ImmutableArray<string> other) =>
        [.. one.Union(other, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
