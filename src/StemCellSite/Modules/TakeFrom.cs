using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Goes on with what an earlier pipeline gave.</summary>
/// <param name="earlier">That pipeline.</param>
public sealed class TakeFrom(Pipeline earlier) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation) =>
        Task.FromResult(inputs.AddRange(context.OutputsOf(earlier)));
}
