using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Reads files of the input folder as bytes, in the order of their names.</summary>
/// <param name="folder">The input folder.</param>
/// <param name="isWanted">Told a file's path relative to it, with <c>/</c>.</param>
public sealed class ReadFiles(string folder, Func<string, bool> isWanted) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var documents = ImmutableArray.CreateBuilder<Document>();
        foreach (var source in Sources(new DirectoryInfo(folder), "", context).Where(isWanted).Order(StringComparer.Ordinal))
        {
            // Small files: to wait for each would take longer than to read it.
            cancellation.ThrowIfCancellationRequested();
            documents.Add(new Document(source, null, Content.Of(File.ReadAllBytes(Path.Combine(folder, source))), Metadata.Empty));
        }

        return Task.FromResult(documents.ToImmutable());
    }

    private static IEnumerable<string> Sources(DirectoryInfo directory, string prefix, IExecutionContext context)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            // Editors and systems leave hidden files and backups; none of them is a page.
            if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~')) continue;
            var source = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                context.Report(SiteRules.LinkedFile.At(source, Position.Start, "This is a link of the file system to something elsewhere, which is not followed. Put the file itself here."));
            }
            else if (entry is DirectoryInfo below)
            {
                foreach (var file in Sources(below, $"{source}/", context)) yield return file;
            }
            else
            {
                yield return source;
            }
        }
    }
}
