using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class SourceArticleExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<SourceArticle>(
            "Above the first heading, and a heading without sentences",
            (nameof(SourceArticle.Block), new SourceArticleBlock(
            [
                new SourceArticlePart(0, "", null, [new SourceArticleSentence("s01", "It says that tea brings longer sleep.", "a claim of benefit", "far", "shown as its claim", "One small trial found no difference.", Sample.Page("Sleep"))]),
                new SourceArticlePart(1, "Why tea", Sample.Page("Tea"), []),
            ]))),
    ];
}
