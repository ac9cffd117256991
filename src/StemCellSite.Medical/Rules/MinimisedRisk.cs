using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Rules;

/// <summary>MED304: whoever calls a risk small says how small, where, and who counted.</summary>
public static class MinimisedRisk
{
    private static readonly WordingList Minimised = WordingList.Of("minimised-risk");
    private static readonly WordingList NotMinimised = WordingList.Of("not-minimised");
    private static readonly WordingList Settings = WordingList.Of("setting");
    private static readonly WordingList Numbers = WordingList.Of("number");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED304", nameof(MinimisedRisk), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "'Generally safe', 'some risks', 'minimal risk', 'well tolerated', 'rare': such a sentence needs a number, the setting (a trial, a review, a clinic) and a citation. "
        + "What says that a study was too small, or cannot rule out rare harm, makes nothing small.",
        "Small trials under watch see little harm, and harm after paid treatments is often not counted. 'Rare' without a number is a comfort, not a finding.",
        RuleExample.Of("The injections are generally considered safe [@pers2024]."),
        RuleExample.Of("In a review of 136 people, 2 had a serious event; such studies cannot rule out rare harm [@jerome2021]."),
        [RuleSource.Ftc, RuleSource.NhsHowWeWrite]);

    /// <summary>Finds risks that are called small without a number, a setting and a source.</summary>
    public static IEnumerable<Finding> Check(Article article) =>
        from sentence in article.BodySentences
        let found = Find(sentence.Reading)
        where found is not null && !sentence.IsQuotedAt(found.Start)
        let missing = Missing(sentence).ToList()
        where missing is not []
        select new Finding(Info, sentence.OffsetAt(found.Start), $"'{sentence.Reading.TextOf(found)}' makes a risk small and does not say {found.Why}. The sentence lacks {string.Join(" and ", missing)}.");

    /// <summary>The first wording of a sentence that makes a risk small; null when there is none.</summary>
    public static FoundWording? Find(SentenceReading reading) => reading.Has(NotMinimised) ? null : reading.FindStated(Minimised);

    private static IEnumerable<string> Missing(Sentence sentence)
    {
        if (!sentence.Reading.Has(Numbers)) yield return "a number";
        if (!sentence.Reading.Has(Settings)) yield return "where the people were treated (a trial, a clinic)";
        if (sentence.Citations.IsEmpty) yield return "a citation";
    }
}
