namespace StemCellSite.Tests;

/// <summary>The repository that the tests belong to, wherever they were built.</summary>
internal static class Repository
{
    private const string Solution = "StemCellSite.sln";

    /// <summary>Its folder: above the tests, above the folder they were started in, or named by STEMCELLSITE_ROOT.</summary>
    public static string Root { get; } =
        Above(AppContext.BaseDirectory)
        ?? Above(Environment.CurrentDirectory)
        ?? Environment.GetEnvironmentVariable("STEMCELLSITE_ROOT")
        ?? throw new DirectoryNotFoundException($"There is no {Solution} above the tests. Run them in the repository, or name it in STEMCELLSITE_ROOT.");

    /// <summary>A path in it.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>The text of a file in it.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Solution))) return folder.FullName;
        return null;
    }
}
