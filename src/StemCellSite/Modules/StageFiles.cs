using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Writes everything that is published into the staging folder; whether it becomes the site is decided afterwards.</summary>
/// <param name="folder">The staging folder, which exists and is empty.</param>
/// <param name="published">The pipelines whose outputs are published.</param>
public sealed class StageFiles(string folder, ImmutableArray<Pipeline> published) : IModule
{
    /// <inheritdoc />
    public async Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var documents = published.SelectMany(pipeline => context.OutputsOf(pipeline)).Where(document => document.Destination is not null).ToImmutableArray();
        foreach (var directory in documents.Select(document => Path.GetDirectoryName(PathOf(document))!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(directory);

        // Two pages for one address have been reported; the first is staged, for nothing will be published.
        await Parallel.ForEachAsync(documents.DistinctBy(PathOf), cancellation, async (document, token) =>
            await File.WriteAllBytesAsync(PathOf(document), document.Content.Bytes, token));
        return documents;
    }

    private string PathOf(Document document) => Path.Combine(folder, document.Destination!);
}
