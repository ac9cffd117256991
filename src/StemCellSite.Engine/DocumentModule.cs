using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace StemCellSite.Engine;

/// <summary>A step that looks at one document at a time, in parallel. Order is kept.</summary>
public abstract class DocumentModule : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation) =>
        Task.Run(() => ExecuteAll(inputs, context, cancellation), cancellation);

    /// <summary>Makes the outputs of one input: none, one or several.</summary>
    /// <param name="input">The document.</param>
    /// <param name="context">What the step may know besides.</param>
    protected abstract IEnumerable<Document> Execute(Document input, IExecutionContext context);

    private ImmutableArray<Document> ExecuteAll(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var outputs = new Document[inputs.Length][];
        try
        {
            Parallel.For(
                0,
                inputs.Length,
                new ParallelOptions { CancellationToken = cancellation },
                index => outputs[index] = [.. Execute(inputs[index], context)]);
        }
        catch (AggregateException several)
        {
            // One of them is enough to mend; which one must not depend on which thread was first.
            ExceptionDispatchInfo.Throw(several.InnerExceptions.OrderBy(one => one.Message, StringComparer.Ordinal).First());
        }

        return [.. outputs.SelectMany(documents => documents)];
    }
}
