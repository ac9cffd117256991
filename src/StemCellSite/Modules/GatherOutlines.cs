using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Puts the pages' outlines into one document, so that a page finds another's by its file.</summary>
public sealed class GatherOutlines : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation) =>
        Task.FromResult<ImmutableArray<Document>>([new Document(null, null, Content.Empty, Metadata.Empty).With(Keys.Outlines, inputs.ToImmutableDictionary(page => page.Source!, page => page.Get(Keys.Outline)))]);
}
