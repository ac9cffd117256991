using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Rules;

/// <summary>MED211: nothing is claimed where no citation can stand: in titles, labels, descriptions, headings, images, searches.</summary>
/// <remarks>On a page with a disclaimer the title stands before it, so a claim in it is <see cref="ClaimBeforeDisclaimer"/>'s.</remarks>
public static class ClaimOnUncheckedSurface
{
    private static readonly WordingList AsksWhat = WordingList.Of("asks-what");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED211", nameof(ClaimOnUncheckedSurface), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Titles, labels, descriptions, headings, texts of images, search words and synonyms claim, promise and praise nothing: no citation can stand there. Ask instead ('Does it help?'), or name the subject ('…: what is claimed and what is known').",
        "They leave the page: in search results, previews and menus people read them alone, without the disclaimer, and go no further.",
        RuleExample.Of("Nobody has settled it yet [@pers2024].\n\n## Stem cells relieve back pain\n\nIn one small trial people had no more relief than after a pretend treatment [@river2020]."),
        RuleExample.Of("Nobody has settled it yet [@pers2024].\n\n## Do stem cells relieve back pain?\n\nIn one small trial people had no more relief than after a pretend treatment [@river2020]."),
        [RuleSource.Ftc, RuleSource.NhsContentPolicy]);

    /// <summary>Finds what is claimed outside the running text.</summary>
    public static IEnumerable<Finding> Check(Article article) =>
        from passage in article.Passages
        where !passage.IsBody
        from sentence in passage.Sentences
        let fault = Describe(sentence.Reading)
        where fault is not null
        let rule = passage.Kind is PassageKind.Title && article.NeedsDisclaimer ? ClaimBeforeDisclaimer.Info : Info
        let advice = rule == Info ? "No citation can stand here: ask, or name the subject." : "A title stands before the disclaimer: ask, or end it with ': what is claimed and what is known'."
        select new Finding(rule, sentence.Offset, $"'{UncitedClaim.Excerpt(sentence.Text)}', in {Name(passage.Kind)}, {fault}. {advice}");

    /// <summary>What a text says that needs a source, in words that follow the text; null when it says nothing of the kind.</summary>
    public static string? Describe(SentenceReading reading)
    {
        if (reading.IsQuestion || reading.Has(AsksWhat)) return null;
        if (AbsolutePromise.Find(reading) is { } promise) return $"promises what no treatment can keep ({reading.TextOf(promise)})";
        if (LooseRegulatoryWord.Find(reading) is { } word) return $"uses a regulator's word as praise ({reading.TextOf(word)})";
        if (MinimisedRisk.Find(reading) is { } risk) return $"makes a risk small ({reading.TextOf(risk)})";
        if (VagueAuthority.Find(reading) is { } authority) return $"leans on a nameless authority ({reading.TextOf(authority)})";
        return reading.Class.IsAsserted() ? "claims that a treatment works, how, or that it is safe" : null;
    }

    private static string Name(PassageKind kind) => kind switch
    {
        PassageKind.Title => "the title",
        PassageKind.Label => "the label",
        PassageKind.Description => "the description",
        PassageKind.SearchAlias => "the search words",
        PassageKind.AlternativeText => "the text of an image",
        _ => "a heading",
    };
}
