namespace StemCellSite.Tests.Search;

/// <summary>A file of the repository that a test reads where it stands, above the folder the tests run in.</summary>
internal static class RepositoryFile
{
    public static string Read(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, path)))
                return File.ReadAllText(Path.Combine(folder.FullName, path));
        throw new FileNotFoundException($"'{path}' is in no folder above the tests; run them from a build inside the repository.");
    }
}
