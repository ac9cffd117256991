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
        .. EvidenceTooWeak.Check(article, evidence),
        .. ContraryEvidenceOmitted.Check(article, evidence),
        .. AbsolutePromise.Check(article),
        .. VagueAuthority.Check(article),
        .. ClaimOnUncheckedSurface.Check(article),
        .. LooseRegulatoryWord.Check(article, evidence),
        .. UnsettledClaim.Check(article, evidence),
        .. UnverifiedReference.Check(article, evidence),
        .. PromisedContentMissing.Check(article),
        .. MinimisedRisk.Check(article),
        .. DependentAnswer.Check(article),
    ];
}
