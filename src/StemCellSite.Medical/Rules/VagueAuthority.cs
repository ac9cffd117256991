using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Rules;

/// <summary>MED207: whoever leans on studies or experts says how many or of what kind, and cites them.</summary>
public static class VagueAuthority
{
    private static readonly WordingList Authorities = WordingList.Of("vague-authority");
    private static readonly WordingList Named = WordingList.Of("named-study");
    private static readonly WordingList NotShown = WordingList.Of("not-shown");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED207", nameof(VagueAuthority), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "'Studies show', 'research suggests', 'numerous studies', 'experts say': such words need a count ('three trials') or a kind ('a review', 'in the laboratory'), and a citation.",
        "'Studies show' sounds like proof and cannot be checked. One small study and fifty large ones hide behind the same words.",
        RuleExample.Of("Studies show that people had less pain [@xie2021]."),
        RuleExample.Of("Two trials found no less pain after cells than after a pretend treatment [@pers2024; @levi2025]."),
        [RuleSource.Ftc, RuleSource.Cochrane]);

    /// <summary>Finds nameless authorities.</summary>
    public static IEnumerable<Finding> Check(Article article) =>
        from sentence in article.BodySentences
        let found = FindAuthority(sentence.Reading)
        where found is not null && !sentence.IsQuotedAt(found.Start)
        let isNamed = IsNamed(sentence.Reading)
        where !isNamed || sentence.Citations.IsEmpty
        select new Finding(Info, sentence.OffsetAt(found.Start), Describe(sentence.Reading.TextOf(found), found.Why, isNamed));

    /// <summary>The first authority of a sentence that says neither how many nor of what kind; null when there is none.</summary>
    public static FoundWording? Find(SentenceReading reading) => IsNamed(reading) ? null : FindAuthority(reading);

    private static string Describe(string words, string why, bool isNamed) => isNamed
        ? $"'{words}' leans on work that is not cited. Cite it."
        : $"'{words}' does not say {why}. Say how many or of what kind ('three trials', 'a review'), and cite them.";

    private static FoundWording? FindAuthority(SentenceReading reading) =>
        reading.Has(NotShown) ? null : reading.FindStated(Authorities);

    private static bool IsNamed(SentenceReading reading) => reading.Has(Named);
}
