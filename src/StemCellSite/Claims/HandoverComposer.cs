using System.Collections.Immutable;
using Markdig.Syntax;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Medical;
using StemCellSite.Text;
using StemCellSite.Theme.Models;

namespace StemCellSite.Claims;

/// <summary>Writes out the sheet on which a clinician works through the site, for <c>::: list handover</c>.</summary>
/// <param name="site">What the data files say.</param>
/// <param name="map">The pages.</param>
/// <param name="articles">The pages as written, by file.</param>
/// <param name="urgentSigns">The approved text of the urgent signs; null where there is none.</param>
public sealed class HandoverComposer(SiteData site, SiteMap map, ImmutableDictionary<string, Document> articles, PageText? urgentSigns)
{
    // What can hurt somebody first.
    private static readonly PageKind[] Order = [PageKind.Urgent, PageKind.Risk, PageKind.Decision, PageKind.Claim, PageKind.Procedure, PageKind.Faq, PageKind.Guide, PageKind.Lifestyle, PageKind.Reference];

    /// <summary>Every page that says something to check, the gravest kinds first.</summary>
    public HandoverBlock Compose() => new(
    [
        .. map.Pages
            .Where(page => !Editorial.Has(page.Source) && articles.ContainsKey(page.Source))
            .OrderBy(page => Array.IndexOf(Order, page.FrontMatter.Kind.Value))
            .Select(Page)
            .Where(page => !page.Sentences.IsEmpty || !page.Notes.IsEmpty),
    ]);

    private HandoverPage Page(MappedPage page) => new(
        page.TitleLink,
        $"check-{Slug.Of(page.Source[..^".md".Length])}",
        page.FrontMatter.Review is { } review ? $"Last reviewed on {IsoDate.Write(review.Reviewed.Value)}." : "Not yet reviewed by a clinician.",
        Question(page.FrontMatter.Kind.Value),
        [.. site.EditorsNotes.Where(note => note.Page.Value == page.Source).Select(note => new HandoverNote(note.About, note.Check, [.. Sources(note.References.Select(key => key.Value))]))],
        [.. Sentences(page)]);

    // Of signs and harms every sentence counts; of other pages what they claim.
    private IEnumerable<HandoverSentence> Sentences(MappedPage page) => page.FrontMatter.Kind.Value switch
    {
        PageKind.Urgent => UrgentSigns().Concat(Written(page, "advice on urgent signs")),
        PageKind.Risk => Written(page, "risk"),
        _ => SiteClaims.Of(articles[page.Source], site).Select(claim => new HandoverSentence(claim.Text, Kind(claim), [.. Sources(claim.Citations)])),
    };

    private IEnumerable<HandoverSentence> UrgentSigns() =>
        urgentSigns?.Syntax.Descendants<ListItemBlock>().Select(item => new HandoverSentence(string.Join(' ', item.Descendants<ParagraphBlock>().Select(paragraph => PlainText.Of(paragraph.Inline))), "urgent sign, in the approved text", [])) ?? [];

    private IEnumerable<HandoverSentence> Written(MappedPage page, string kind) =>
        articles[page.Source].Get(Keys.Article).BodySentences.Select(sentence => new HandoverSentence(sentence.Text, kind, [.. Sources(sentence.Citations)]));

    private IEnumerable<string> Sources(IEnumerable<string> keys) =>
        keys.Select(key => site.References.GetValueOrDefault(key)).OfType<BibliographicReference>()
            .Select(reference => $"{reference.ShortName} ({reference.Design.Replace('-', ' ')}{(reference.Verification is "partial" ? ", seen in part" : "")})");

    private static string Kind(SiteClaim claim) => (claim.Surface, claim.Class) switch
    {
        ("article", _) => "the article’s claim, and the sources of our answer",
        (_, "efficacy") => "claim of effect",
        (_, "mechanism") => "claim of how it works",
        (_, "safety") => "claim of safety",
        (_, "risk") => "risk",
        _ => "hedged or denied claim",
    };

    private static string Question(PageKind kind) => kind switch
    {
        PageKind.Urgent => "Are these the signs you would want somebody to act on, in words they know? Is one missing? Does anything delay help?",
        PageKind.Risk => "Is a harm missing or made small? Is what is said of how often it happens right?",
        PageKind.Decision => "Would you let a patient of yours use this page? Is an option missing, doing nothing included?",
        PageKind.Procedure => "Is each step told rightly, and are the risks of each step there? Could somebody take it for instructions?",
        PageKind.Faq => "Is the first sentence right if it is read alone?",
        _ => "Does each sentence say what its sources say, and no more? Do you know of better or contrary evidence?",
    };
}
