using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Reads files of the input folder as bytes, in the order of their names.</summary>
/// <param name="folder">The input folder.</param>
/// <param name="isWanted">Told a file's path relative to it, with <c>/</c>.</param>
public sealed class ReadFiles(string folder, Func<string, bool> isWanted) : IModule
{
    /// <inheritdoc />
    public async Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var documents = ImmutableArray.CreateBuilder<Document>();
        foreach (var source in Sources())
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, source), cancellation);
            documents.Add(new Document(source, null, Content.Of(bytes), Metadata.Empty));
        }

        return documents.ToImmutable();
    }

    // Editors and systems leave hidden files and backups; none of them is a page.
    private IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(source => !source.Split('/').Any(part => part.StartsWith('.') || part.EndsWith('~')))
            .Where(isWanted)
            .Order(StringComparer.Ordinal);
}
