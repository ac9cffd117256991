using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace StemCellSite.Engine;

/// <summary>A step that looks at one document at a time, in parallel. Order is kept.</summary>
public abstract class DocumentModule : IModule
{
    /// <inheritdoc />
    public async Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var outputs = await ForEachAsync(inputs, input => ExecuteOne(input, context), cancellation);
        return [.. outputs.SelectMany(documents => documents)];
    }

    /// <summary>What the step makes of one document.</summary>
    internal ImmutableArray<Document> ExecuteOne(Document input, IExecutionContext context) => [.. Execute(input, context)];

    /// <summary>Does something with every document, in parallel.</summary>
    /// <returns>What came of each, in the order of the documents.</returns>
    internal static Task<T[]> ForEachAsync<T>(ImmutableArray<Document> inputs, Func<Document, T> make, CancellationToken cancellation) =>
        Task.Run(() => ForEach(inputs, make, cancellation), cancellation);

    /// <summary>Makes the outputs of one input: none, one or several.</summary>
    /// <param name="input">The document.</param>
    /// <param name="context">What the step may know besides.</param>
    protected abstract IEnumerable<Document> Execute(Document input, IExecutionContext context);

    private static T[] ForEach<T>(ImmutableArray<Document> inputs, Func<Document, T> make, CancellationToken cancellation)
    {
        var made = new T[inputs.Length];
        try
        {
            Parallel.For(
                0,
                inputs.Length,
                new ParallelOptions { CancellationToken = cancellation },
                index => made[index] = make(inputs[index]));
        }
        catch (AggregateException several)
        {
            // One of them is enough to mend; which one must not depend on which thread was first.
            ExceptionDispatchInfo.Throw(several.InnerExceptions.OrderBy(one => one.Message, StringComparer.Ordinal).First());
        }

        return made;
    }
}
