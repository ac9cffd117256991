using System.Reflection;

namespace StemCellSite.SiteTests;

/// <summary>The folder that the tests and the site's input lie in.</summary>
internal static class Repository
{
    /// <summary>Its path. The project writes it down when it is built, so that it is known wherever the tests were built to.</summary>
    public static string Folder { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key is nameof(Repository)).Value!;

    /// <summary>The text of one of its files.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));
}
