using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>MED213: whatever has the content of a claim is settled, by a citation or by a person's ruling.</summary>
/// <remarks>Claims that the site asserts are <see cref="UncitedClaim"/>'s; this takes the hedged and the denied, which need a source too.</remarks>
public static class UnsettledClaim
{
    private static readonly WordingList OwnWork = WordingList.Of("own-work");
    private static readonly WordingList RefersBack = WordingList.Of("refers-back");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED213", nameof(UnsettledClaim), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A sentence that hedges or denies a claim ('may reduce', 'is not proven to') has its content all the same. It is settled by a citation, or by a ruling in data/claims.yml that it claims nothing: its text, the reason, the role 'editors' and the date. "
        + "A ruling that matches no sentence any more is an error too.",
        "The checks find sentences by their words, and words mislead. So a person decides once, says why, and the decision stands where everybody can read it.",
        RuleExample.Of("It may ease pain in some people."),
        RuleExample.Of("It may ease pain in some people: older trials pointed that way, newer ones did not [@xie2021; @pers2024]."),
        [RuleSource.NhsStandard])
    {
        Accuracy = MeasuredAccuracy.Sentences,
    };

    /// <summary>Finds hedged and denied claims that nothing settles.</summary>
    public static IEnumerable<Finding> Check(Article article, EvidenceBase evidence) =>
        from passage in article.Passages
        where passage.IsBody && passage.Kind is not PassageKind.Caption
        from sentence in passage.Sentences
        where sentence.Class is ClaimClass.Hedged && !sentence.IsLink && !IsSettled(sentence, evidence)
        select new Finding(Info, sentence.Offset, $"This has the content of a claim and no source: '{UncitedClaim.Excerpt(sentence.Text)}'. Cite one, or rule in data/claims.yml that it claims nothing.");

    /// <summary>Whether anything settles a hedged or denied claim.</summary>
    /// <remarks>"We found no trial" has the site itself for a source; "That does not show …" goes on with what was settled before it.</remarks>
    public static bool IsSettled(Sentence sentence, EvidenceBase evidence) =>
        !sentence.Citations.IsEmpty
        || evidence.Rulings.Settle(sentence.Text)
        || sentence.Reading.Has(OwnWork)
        || (sentence.Previous is { } previous && sentence.Reading.Has(RefersBack) && IsSettled(previous, evidence));
}
