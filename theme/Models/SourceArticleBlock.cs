using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>The source article, heading by heading and sentence by sentence, and what became of each.</summary>
/// <param name="Parts">What stands above the first heading, then a part for each heading, in the article's order.</param>
public sealed record SourceArticleBlock(ImmutableArray<SourceArticlePart> Parts) : Block;
