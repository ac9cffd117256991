using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Rules;

/// <summary>MED204: nothing is promised that no treatment can keep.</summary>
public static class AbsolutePromise
{
    private static readonly WordingList Promises = WordingList.Of("promise");
    private static readonly WordingList Absolutes = WordingList.Of("absolute");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED204", nameof(AbsolutePromise), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Words that promise an outcome without exception: guaranteed, risk-free, no side effects, miracle, clinically proven, 100 % safe, permanent relief, cures pain; and cure, permanent, always, never, maximum in a sentence that says that something works. "
        + "Questions, denials ('not proven', 'has not been shown'), warnings ('be wary of guaranteed results') and quotations with a source are left alone.",
        "No treatment works for everybody, and none is without risk. Whoever reads a promise does not weigh the risk any more.",
        RuleExample.Of("The injections are guaranteed to end back pain [@pers2024]."),
        RuleExample.Of("Nobody can say before an injection whether it will help. No result is guaranteed [@pers2024]."),
        [RuleSource.Ftc, RuleSource.CapCode]);

    /// <summary>Finds promises, cited or not.</summary>
    public static IEnumerable<Finding> Check(Article article) =>
        from sentence in article.BodySentences
        let found = Find(sentence.Reading)
        where found is not null && !sentence.IsQuotedAt(found.Start)
        select new Finding(Info, sentence.OffsetAt(found.Start), $"'{sentence.Reading.TextOf(found)}' promises what no treatment can keep: {found.Why}. Say what was found, in how many people, and what is not known.");

    /// <summary>The first promise of a sentence, or null.</summary>
    public static FoundWording? Find(SentenceReading reading) =>
        reading.FindAsserted(Promises) ?? (reading.Class.IsAsserted() ? reading.FindAsserted(Absolutes) : null);
}
