using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Publishes each page's twin in Markdown beside it.</summary>
/// <param name="pages">The pipeline of the finished pages.</param>
public sealed class PublishTwins(Pipeline pages) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation) =>
        Task.FromResult(inputs.AddRange(context.OutputsOf(pages)
            .Where(page => page.Has(Keys.Twin))
            .Select(page => Document.Made(Path.ChangeExtension(page.Destination!, ".md"), Content.Of(page.Get(Keys.Twin))))));
}
