using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;

namespace StemCellSite.Engine;

/// <summary>One run of a site's pipelines.</summary>
/// <param name="pipelines">In reading order: each stands after those it comes after.</param>
/// <param name="date">The day the build counts as today.</param>
/// <param name="progress">Told the name of each module as it starts, from any thread; null for nobody.</param>
/// <param name="memory">What the build before of the same pipelines made, and what this one makes for the next; null to begin anew and keep nothing.</param>
public sealed class Build(ImmutableArray<Pipeline> pipelines, DateOnly date, IProgress<string>? progress = null, BuildMemory? memory = null)
{
    /// <summary>Runs what can run at once, and gathers what is found. Writers' mistakes never stop it; cancellation does at once.</summary>
    /// <exception cref="InvalidOperationException">A pipeline stands before one that it comes after.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<BuildResult> RunAsync(CancellationToken cancellation)
    {
        // A fault in one pipeline ends the others: what they would make is never used.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var diagnostics = new ConcurrentBag<Diagnostic>();
        var runs = new Dictionary<Pipeline, Task<PipelineRun>>();
        foreach (var pipeline in pipelines)
        {
            var predecessors = pipeline.After.ToDictionary(
                earlier => earlier,
                earlier => runs.GetValueOrDefault(earlier) ?? throw new InvalidOperationException(
                    $"Pipeline '{pipeline}' comes after '{earlier}', which has not run yet; list it earlier in Site.cs."));
            // On a thread of its own: a module that never waits would keep the pipelines after it from starting.
            runs.Add(pipeline, Task.Run(() => RunAsync(pipeline, predecessors, diagnostics, ending), CancellationToken.None));
        }

        await WhenAllOrFirstFault(runs.Values);
        cancellation.ThrowIfCancellationRequested();
        var finished = pipelines.Select(pipeline => (pipeline, run: runs[pipeline].Result)).ToList();
        return new BuildResult(
            [.. diagnostics.Distinct().Order()],
            finished.ToImmutableDictionary(pair => pair.pipeline, pair => pair.run.Outputs),
            [.. finished.SelectMany(pair => pair.run.Timings)]);
    }

    private async Task<PipelineRun> RunAsync(
        Pipeline pipeline,
        Dictionary<Pipeline, Task<PipelineRun>> predecessors,
        ConcurrentBag<Diagnostic> diagnostics,
        CancellationTokenSource ending)
    {
        try
        {
            await Task.WhenAll(predecessors.Values);
            var earlier = predecessors.ToDictionary(pair => pair.Key, pair => pair.Value.Result.Outputs);
            var context = new ExecutionContext(pipeline, earlier, date, diagnostics);
            var documents = ImmutableArray<Document>.Empty;
            var timings = ImmutableArray.CreateBuilder<Timing>(pipeline.Modules.Length);
            foreach (var module in pipeline.Modules)
            {
                ending.Token.ThrowIfCancellationRequested();
                var name = module.GetType().Name;
                progress?.Report(name);
                var started = Stopwatch.GetTimestamp();
                (documents, var remembered) = memory is null
                    ? (await module.ExecuteAsync(documents, context, ending.Token), 0)
                    : await memory.Of(module).ExecuteAsync(documents, context, ending.Token);
                timings.Add(new Timing(pipeline.Name, name, Stopwatch.GetElapsedTime(started), documents.Length, remembered));
            }

            return new PipelineRun(documents, timings.ToImmutable());
        }
        catch
        {
            await ending.CancelAsync();
            throw;
        }
    }

    // Task.WhenAll would throw the first pipeline's exception in declared order, which may be the cancellation that a fault caused.
    private static async Task WhenAllOrFirstFault(IReadOnlyCollection<Task<PipelineRun>> runs)
    {
        try
        {
            await Task.WhenAll(runs);
        }
        catch (OperationCanceledException)
        {
            var fault = runs.Select(run => run.Exception?.InnerException).FirstOrDefault(exception => exception is not null);
            if (fault is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
            throw;
        }
    }

    private sealed record PipelineRun(ImmutableArray<Document> Outputs, ImmutableArray<Timing> Timings);
}
