using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Theme;

namespace StemCellSite;

/// <summary>What a site is made from, and for where.</summary>
/// <param name="Input">The input folder.</param>
/// <param name="BaseUrl">The site's own address, without a slash at the end; null for that of <c>site.yml</c>.</param>
/// <param name="Theme">The theme's files.</param>
/// <param name="AfterLayout">Steps between layout and checks; empty but for tests that put a broken page in place of a finished one.</param>
public sealed record SiteOptions(string Input, string? BaseUrl, ImmutableArray<ThemeAsset> Theme, ImmutableArray<IModule> AfterLayout)
{
    /// <summary>Whether drafts are pages like any other: in the preview, nowhere else.</summary>
    public bool IncludesDrafts { get; init; }

    /// <summary>The site of a folder with the theme as it is embedded.</summary>
    public static SiteOptions For(string input, string? baseUrl = null) => new(input, baseUrl, ThemeAssets.Embedded(), []);
}
