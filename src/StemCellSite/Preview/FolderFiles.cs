namespace StemCellSite.Preview;

/// <summary>The files of a built folder. It may be built again at any time; each request sees it as it is then.</summary>
/// <param name="folder">The folder.</param>
public sealed class FolderFiles(string folder) : IPublishedFiles
{
    /// <inheritdoc />
    public ReadOnlyMemory<byte>? Find(string destination)
    {
        var path = Path.Combine(folder, destination);
        try
        {
            // Not a conditional expression: an array that is null would become memory that is empty, and there.
            if (!File.Exists(path)) return null;
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            // A build has put another folder in its place since.
            return null;
        }
    }
}
