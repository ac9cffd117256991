using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>MED201: a sentence that says that something works, how, or that it is safe, says who found it.</summary>
public static class UncitedClaim
{
    // Enough to recognise the sentence, short enough for one line.
    private const int ExcerptLength = 60;

    private static readonly WordingList Sourceless = WordingList.Of("sourceless");
    private static readonly WordingList OwnWork = WordingList.Of("own-work");
    private static readonly WordingList RefersBack = WordingList.Of("refers-back");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED201", nameof(UncitedClaim), Severity.Error);

    /// <summary>The rule where a passage only has no source: the detector may have missed a claim, so a person looks.</summary>
    public static RuleInfo Uncited => Info with { Severity = Severity.Warning };

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A sentence that says that a treatment works, by what process, or that it is safe, needs a citation: in the sentence, or in the same paragraph at most two sentences on. "
        + "On pages of the kinds claim, risk, procedure, decision and faq, a passage without any source is a warning.",
        "Readers decide about an injection into their spine. They must be able to see who found what we print, and a checker may look it up.",
        RuleExample.Of("The injections reduce back pain."),
        RuleExample.Of("In one small trial the injections reduced back pain no more than a pretend treatment [@river2020]."),
        [RuleSource.HonCode, RuleSource.Ftc])
    {
        Accuracy = MeasuredAccuracy.Sentences,
    };

    /// <summary>Finds claims without a source, and on pages of a claim kind passages without one.</summary>
    public static IEnumerable<Finding> Check(Article article, EvidenceBase evidence)
    {
        foreach (var passage in article.Passages.Where(passage => passage.IsBody))
        {
            var open = passage.Sentences.Where(sentence => sentence.Citations.IsEmpty && !evidence.Rulings.Settle(sentence.Text)).ToList();
            var claims = open.Where(sentence => sentence.Class.IsAsserted()).ToList();
            foreach (var sentence in claims)
                yield return new(Info, sentence.Offset, $"{Describe(sentence)} has no source: '{Excerpt(sentence.Text)}'. Cite one from data/references.json, as in [@pers2024], or say what is known instead.");
            if (article.IsOfClaimKind && claims is [] && open is [var first, ..] && open.Count == passage.Sentences.Length && passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && NeedsSource(passage))
                yield return new(Uncited, first.Offset, $"Nothing in this passage says where it comes from: '{Excerpt(first.Text)}'. Cite a source, or rule in data/claims.yml that it claims nothing.");
        }
    }

    /// <summary>A sentence as messages name it.</summary>
    public static string Excerpt(string text) => text.Length <= ExcerptLength ? text : $"{text[..text.LastIndexOf(' ', ExcerptLength)]} …";

    private static string Describe(Sentence sentence) => sentence.Class switch
    {
        ClaimClass.Safety => "This claim of safety",
        ClaimClass.Mechanism => "This claim of how it works",
        _ => "This claim of effect",
    };

    private static bool NeedsSource(Passage passage) => passage.Sentences.Any(sentence => !IsSourceless(sentence));

    // What asks, advises, leads on, or names whose word it is, needs no source, nor does what goes on with it.
    private static bool IsSourceless(Sentence sentence) =>
        sentence.Reading.IsQuestion || sentence.HasLink || sentence.Reading.Has(Sourceless) || sentence.Reading.Has(OwnWork)
        || (sentence.Previous is { } previous && sentence.Reading.Has(RefersBack) && IsSourceless(previous));
}
