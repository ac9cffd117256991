using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class ArticleClaimExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<ArticleClaim>("A claim", (nameof(ArticleClaim.Block), new ArticleClaimBlock("s01", "It says that tea brings longer sleep.", "s01"))),
    ];
}
