using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Search;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>Takes a finished page apart into sections for the search: one a heading, with the text below it.</summary>
public sealed class GatherSections : IHtmlStep
{
    /// <inheritdoc />
    public Document Execute(Document page, IHtmlDocument html, IExecutionContext context)
    {
        if (html.All.FirstOrDefault(element => element.LocalName is "main") is not { } main) return page.With(Keys.Sections, []);
        var sections = ImmutableArray.CreateBuilder<SearchSection>();
        var (anchor, heading, text) = ("", page.Get(Keys.FrontMatter).Title.Value, new StringBuilder());
        var aboveHeadings = main.Descendants<IElement>().Where(IsHeading).SelectMany(found => found.Ancestors<IElement>()).ToHashSet();
        foreach (var node in Leaves(main, aboveHeadings))
        {
            if (node is IElement { Id.Length: > 0 } next)
            {
                sections.Add(new SearchSection(anchor, heading, DisclaimerText.Collapse(text.ToString())));
                (anchor, heading, text) = (next.Id, DisclaimerText.Collapse(HtmlText.Of(next, IsLeftOut)), new StringBuilder());
            }
            else
            {
                text.Append(' ').Append(HtmlText.Of(node, IsLeftOut));
            }
        }

        sections.Add(new SearchSection(anchor, heading, DisclaimerText.Collapse(text.ToString())));
        return page.With(Keys.Sections, sections.ToImmutable());
    }

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

    private static bool IsHeading(IElement element) => element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6";

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
