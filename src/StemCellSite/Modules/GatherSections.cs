using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;
using StemCellSite.Search;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>
/// Takes a finished page apart into sections for the search: one a heading, with the text below it. One that claims something
/// or quotes the article carries the short caveat of its page's disclaimer, because results show pieces of it without the page.
/// </summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class GatherSections(Pipeline data) : IHtmlStep
{
    // As the theme marks a sentence of the article.
    private const string ArticleClaim = "article-claim";

    /// <inheritdoc />
    public Document Execute(Document page, HtmlPage html, IExecutionContext context)
    {
        if (html.Main is not { } main) return page.With(Keys.Sections, []);
        var known = page.Get(Keys.Article).ClassesBySentence;
        var approved = ApprovedFor(page, context);
        var caveat = approved?.Caveat;
        string? bare = null;
        var sections = ImmutableArray.CreateBuilder<SearchSection>();
        var (anchor, heading, text, quoted) = ("", page.Get(Keys.FrontMatter).Title.Value, new StringBuilder(), (string?)null);
        var aboveHeadings = html.Elements.Where(IsHeading).SelectMany(found => found.Ancestors<IElement>()).ToHashSet();
        foreach (var node in Leaves(main, aboveHeadings))
        {
            if (node is IElement { Id.Length: > 0 } next && IsHeading(next))
            {
                sections.Add(Section());
                (anchor, heading, text, quoted) = (next.Id, DisclaimerText.Collapse(HtmlText.Of(next, IsLeftOut)), new StringBuilder(), null);
            }
            else
            {
                text.Append(' ').Append(HtmlText.Of(node, IsLeftOut));
                quoted ??= ArticleClaimIn(node);
            }
        }

        sections.Add(Section());
        var gathered = page.With(Keys.Sections, sections.ToImmutable());
        return bare is null ? gathered : gathered.With(Keys.ClaimWithoutCaveat, bare);

        SearchSection Section()
        {
            var collapsed = DisclaimerText.Collapse(text.ToString());
            // What the page on urgent help says is always shown with the number to call.
            if (page.Get(Keys.FrontMatter).Kind.Value is PageKind.Urgent && caveat is not null) return new(anchor, heading, collapsed, caveat);
            var claim = quoted ?? ClaimLeavesWithoutCaveat.FindClaim(collapsed, known);
            // Where nobody approved the disclaimer, that is reported.
            if (approved is { Caveat: null }) bare ??= claim;
            return new(anchor, heading, collapsed, claim is null ? null : caveat);
        }
    }

    private ApprovedDisclaimer? ApprovedFor(Document page, IExecutionContext context)
    {
        var kind = page.Get(Keys.FrontMatter).Kind.Value;
        var name = kind is PageKind.Urgent ? DisclaimerNames.Urgent : DisclaimerNames.RequiredFor(kind, showsClaim: true);
        return name is null ? null : context.OutputsOf(data)[0].Get(Keys.SiteData).Approved.GetValueOrDefault(name);
    }

    // An excerpt may begin after the words that say whose claim it is.
    private static string? ArticleClaimIn(INode node) =>
        node is not IElement element ? null
        : element.HasClass(ArticleClaim) ? HtmlText.Of(element, IsLeftOut)
        : element.QuerySelector($".{ArticleClaim}") is { } inside ? HtmlText.Of(inside, IsLeftOut)
        : null;

    // What is read in one piece: headings, and whatever holds none.
    private static IEnumerable<INode> Leaves(IElement parent, HashSet<IElement> aboveHeadings)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is not IElement element) yield return child;
            else if (element.LocalName is "h1" || IsLeftOut(element)) continue;
            else if (IsHeading(element) || !aboveHeadings.Contains(element)) yield return element;
            else foreach (var leaf in Leaves(element, aboveHeadings)) yield return leaf;
        }
    }

    // A term of the glossary heads what it means.
    private static bool IsHeading(IElement element) => element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6" || (element.LocalName is "dt" && element.Id?.Length > 0);

    // What a drawing says stands beside it in words. Navigation and numbers of citations are not text; the article's claims are found where they are answered; disclaimers stand on nearly every page and would be every result.
    private static bool IsLeftOut(IElement element) =>
        element.LocalName is "nav" or "script" or "footer" or "svg"
        || element.HasClass("cite")
        || element.HasClass("review-line")
        || element.HasClass("review-details")
        || element.HasClass("references")
        || element.HasClass("source-article")
        || element.Id is "page-sources"
        || (element.GetAttribute("data-disclaimer") is { } name && name is not DisclaimerNames.Urgent);
}
