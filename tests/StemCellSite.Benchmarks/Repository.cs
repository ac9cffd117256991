namespace StemCellSite.Benchmarks;

/// <summary>The repository that is measured.</summary>
internal static class Repository
{
    private const string Solution = "StemCellSite.sln";

    /// <summary>Its folder: above the program, above the folder it was started in, or named by STEMCELLSITE_ROOT.</summary>
    public static string Root { get; } =
        Above(AppContext.BaseDirectory)
        ?? Above(Environment.CurrentDirectory)
        ?? Environment.GetEnvironmentVariable("STEMCELLSITE_ROOT")
        ?? throw new DirectoryNotFoundException($"There is no {Solution} above this folder. Start in the repository, or name it in STEMCELLSITE_ROOT.");

    /// <summary>The approved texts: the one part of a site that cannot be made up.</summary>
    public static string Disclaimers => Path.Combine(Root, "input", "data", "disclaimers");

    /// <summary>The program as it was built with this one, in its own folder: only there it is compiled ahead of time.</summary>
    public static string Program { get; } = Path.Combine(Root, "src", "StemCellSite", "bin", Configuration, "net10.0", "StemCellSite.dll");

    /// <summary>A template of another generator.</summary>
    public static string PeerOf(string name) => Path.Combine(Root, "tests", "StemCellSite.Benchmarks", "Peers", name);

    private static string Configuration => Path.GetFileName(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..")));

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Solution))) return folder.FullName;
        return null;
    }
}
