using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>MED203: a page that cites what speaks for a benefit cites what speaks against it too.</summary>
public static class ContraryEvidenceOmitted
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED203", nameof(ContraryEvidenceOmitted), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Under 'topics' in data/claims.yml the editors list, for each question, the sources for a benefit and those against it. A page that says that something works, or how, and cites a source of the first kind cites at least one of the second.",
        "Every statement of a page can be true and the page still false: it is enough to leave the other trials out.",
        RuleExample.Of("In a review of trials up to 2021 the injections reduced back pain [@xie2021]."),
        RuleExample.Of("In a review of trials up to 2021 the injections reduced back pain a little [@xie2021]. Three later trials found no more relief after cells than after a pretend treatment [@pers2024; @levi2025; @vadala2025]."),
        [RuleSource.NhsContentPolicy, RuleSource.HonCode]);

    /// <summary>Finds pages that show one side: once a topic, at the first claim that rests on it.</summary>
    public static IEnumerable<Finding> Check(Article article, EvidenceBase evidence)
    {
        var cited = article.CitedKeys.ToHashSet(StringComparer.Ordinal);
        var claims = article.BodySentences.Where(sentence => sentence.Class is ClaimClass.Efficacy or ClaimClass.Mechanism && !evidence.Rulings.Settle(sentence.Text)).ToList();
        return
            from topic in evidence.Topics
            where !topic.Against.IsEmpty && !topic.Against.Any(cited.Contains)
            let claim = claims.Find(sentence => sentence.Citations.Any(topic.For.Contains))
            where claim is not null
            select new Finding(Info, claim.Offset, $"This page cites what speaks for a benefit ('{topic.Name}') and nothing that speaks against it: {string.Join(", ", topic.Against)}. Say what those found too, and cite at least one.");
    }
}
