using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>MED202: what is said to work rests on a trial with a comparison, a review of trials or a guideline.</summary>
/// <remarks>A sentence without any citation is <see cref="UncitedClaim"/>'s.</remarks>
public static class EvidenceTooWeak
{
    private static readonly WordingList Named = WordingList.Of("weak-design-named");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED202", nameof(EvidenceTooWeak), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A sentence that says that a treatment works, or how, cites at least one randomised trial, meta-analysis, systematic review or guideline. "
        + "Laboratory and animal work and reports on a few people do only where the sentence names them: 'in the laboratory', 'in rats', 'in a series of 26 people'.",
        "Most people with back pain feel better after a while, whatever was done. Without a comparison nobody can tell what the treatment did, and what cells do in a dish they may not do in a spine.",
        RuleExample.Of("The injections reduce back pain [@ramos2020]."),
        RuleExample.Of("In one small trial the injections reduced back pain no more than a pretend treatment [@river2020]."),
        [RuleSource.Ftc, RuleSource.CapCode]);

    /// <summary>Finds claims of effect whose sources cannot bear them.</summary>
    public static IEnumerable<Finding> Check(Article article, EvidenceBase evidence) =>
        from sentence in article.BodySentences
        where sentence.Class is ClaimClass.Efficacy or ClaimClass.Mechanism && !evidence.Rulings.Settle(sentence.Text)
        let works = evidence.Find(sentence.Citations).ToList()
        where works is not [] && !works.Exists(work => work.ComparesPeople) && !sentence.Reading.Has(Named)
        select new Finding(Info, sentence.Offset, $"'{UncitedClaim.Excerpt(sentence.Text)}' rests on {Describe(works)} only. Cite a randomised trial, a review of trials or a guideline, or name in the sentence what was looked at, as in 'in the laboratory' or 'in a series of 26 people'.");

    private static string Describe(IEnumerable<CitedWork> works) =>
        string.Join(" and ", works.Select(work => $"{work.Key} ({work.Design})").Distinct(StringComparer.Ordinal));
}
