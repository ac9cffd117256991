using System.Collections.Immutable;
using System.IO.Enumeration;

namespace StemCellSite.Preview;

/// <summary>The files of some folders at one moment, without what stands in them.</summary>
public sealed class FolderListing
{
    // A link is an entry of its own; what it leads to is not looked at, as ReadFiles does not.
    private static readonly EnumerationOptions Options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };
    private readonly Dictionary<string, (long Length, DateTimeOffset Written)> files;

    private FolderListing(Dictionary<string, (long Length, DateTimeOffset Written)> files) => this.files = files;

    /// <summary>Looks at the disk. A folder that is not there has no files; one that vanishes on the way is none.</summary>
    /// <param name="folders">Full paths; all that lies below belongs to them.</param>
    public static FolderListing Of(ImmutableArray<string> folders)
    {
        var files = new Dictionary<string, (long Length, DateTimeOffset Written)>(StringComparer.Ordinal);
        foreach (var (path, length, written) in folders.Where(Directory.Exists).SelectMany(Files)) files[path] = (length, written);
        return new FolderListing(files);
    }

    /// <summary>Whether a name is one that editors and systems give what is not meant to be read.</summary>
    /// <param name="name">One part of a path.</param>
    public static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith(".") || name.EndsWith("~");

    /// <summary>Whether a file was there.</summary>
    /// <param name="path">Its full path.</param>
    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>The files that are there in one of two listings alone, or look different in them.</summary>
    /// <param name="earlier">The other listing.</param>
    public IEnumerable<string> DifferencesFrom(FolderListing earlier) =>
        files.Where(file => !earlier.files.TryGetValue(file.Key, out var before) || before != file.Value).Select(file => file.Key)
            .Concat(earlier.files.Keys.Where(path => !files.ContainsKey(path)));

    private static List<(string Path, long Length, DateTimeOffset Written)> Files(string folder)
    {
        var entries = new FileSystemEnumerable<(string Path, long Length, DateTimeOffset Written)>(
            folder,
            (ref entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc),
            Options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !IsHidden(entry.FileName),
            ShouldRecursePredicate = (ref entry) => !IsHidden(entry.FileName) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        try
        {
            return [.. entries];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder itself went in this moment. It is looked at again soon.
            return [];
        }
    }
}
