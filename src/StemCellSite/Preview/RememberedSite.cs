using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Theme;

namespace StemCellSite.Preview;

/// <summary>A site with what its modules made in the newest build.</summary>
/// <param name="Theme">The theme's files it was laid out with.</param>
/// <param name="Site">The pipelines.</param>
/// <param name="Memory">What their modules made.</param>
public sealed record RememberedSite(ImmutableArray<ThemeAsset> Theme, Site Site, BuildMemory Memory)
{
    /// <summary>Lays a site out; nothing is remembered yet.</summary>
    public static RememberedSite Of(SiteOptions options) => new(options.Theme, new Site(options), new BuildMemory());

    /// <summary>Whether the theme's files are still these, byte for byte.</summary>
    public bool HasTheme(ImmutableArray<ThemeAsset> files) =>
        Theme.SequenceEqual(files, (one, other) => one.Path == other.Path && one.Bytes.Span.SequenceEqual(other.Bytes.Span));
}
