using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace StemCellSite.Engine;

internal sealed class ExecutionContext(
    Pipeline running,
    Dictionary<Pipeline, ImmutableArray<Document>> earlierOutputs,
    DateOnly date,
    ConcurrentBag<Diagnostic> diagnostics) : IExecutionContext
{
    public DateOnly Date => date;

    public ImmutableArray<Document> OutputsOf(Pipeline earlier) =>
        earlierOutputs.TryGetValue(earlier, out var outputs)
            ? outputs
            : throw new InvalidOperationException(
                $"Pipeline '{running}' asks for '{earlier}' and does not come after it; name it in 'after' in Site.cs.");

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);
}
