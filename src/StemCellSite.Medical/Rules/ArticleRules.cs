using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>The rules that judge a page's words.</summary>
public static class ArticleRules
{
    /// <summary>Everything wrong in them.</summary>
    public static IEnumerable<Finding> Check(Article article, EvidenceBase evidence) =>
    [
        .. UncitedClaim.Check(article, evidence),
        .. AbsolutePromise.Check(article),
        .. UnsettledClaim.Check(article, evidence),
        .. UnverifiedReference.Check(article, evidence),
        .. PromisedContentMissing.Check(article),
    ];
}
