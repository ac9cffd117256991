using System.Collections.Immutable;
using StemCellSite.Modules;
using StemCellSite.Theme;

namespace StemCellSite.Preview;

/// <summary>The theme's sources, where they lie beside the input folder: a style is seen when it is saved.</summary>
/// <param name="folder">The theme's folder.</param>
public sealed class ThemeFolder(string folder)
{
    private const string Assets = "Assets";
    private const string Components = "Components";

    /// <summary>The folders whose files can be seen without the program being built again.</summary>
    public ImmutableArray<string> Watched => [Path.Combine(folder, Assets), Path.Combine(folder, Components)];

    /// <summary>Finds the sources.</summary>
    /// <param name="input">The input folder.</param>
    /// <returns>Null where there are none; then the theme is the one embedded in the program.</returns>
    public static ThemeFolder? BesideInput(string input)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input))) ?? "", "theme");
        return File.Exists(Path.Combine(folder, "StemCellSite.Theme.csproj")) ? new ThemeFolder(folder) : null;
    }

    /// <summary>Reads what the program otherwise has embedded, in the same order.</summary>
    /// <exception cref="IOException">A file cannot be read in this moment.</exception>
    public ImmutableArray<ThemeAsset> Read() =>
    [
        .. Files(Assets, "*").Concat(Files(Components, "*.css"))
            .Select(path => new ThemeAsset(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .Where(asset => !asset.Path.Split('/').Any(part => FolderListing.IsHidden(part)))
            .OrderBy(asset => asset.Path, StringComparer.Ordinal),
    ];

    /// <summary>The full path of a file of the theme.</summary>
    /// <param name="source">As a diagnostic names it.</param>
    public string PathOf(string source) => Path.Combine(folder, source[ReadTheme.Prefix.Length..]);

    private IEnumerable<string> Files(string below, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(folder, below), pattern, SearchOption.AllDirectories);
}
