using System.Collections.Immutable;
using System.Reflection;

namespace StemCellSite.Theme;

/// <summary>The files embedded in the theme's assembly.</summary>
public static class ThemeAssets
{
    private static readonly Assembly Theme = typeof(ThemeAssets).Assembly;

    /// <summary>Reads every embedded file of <c>Assets</c> and every style sheet of <c>Components</c>.</summary>
    /// <returns>Sorted ordinally by path, the same on every system.</returns>
    public static ImmutableArray<ThemeAsset> Embedded() =>
    [
        .. Theme.GetManifestResourceNames()
            .Select(resource => new ThemeAsset(PathOf(resource), Read(resource)))
            .OrderBy(asset => asset.Path, StringComparer.Ordinal),
    ];

    // The compiler names a resource with the separator of the system it ran on.
    private static string PathOf(string resource) => resource.Replace('\\', '/');

    private static byte[] Read(string resource)
    {
        using var stream = Theme.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The theme's assembly lists '{resource}' but does not hold it; rebuild the theme.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
