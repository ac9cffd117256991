using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StemCellSite.Markdown;

/// <summary>Renders a citation as the numbers of its sources, each a link to the page's list.</summary>
/// <param name="citations">What the page cites.</param>
/// <param name="nameOf">A source's short name by key.</param>
public sealed class CitationHtml(PageCitations citations, Func<string, string> nameOf) : HtmlObjectRenderer<CitationInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, CitationInline inline)
    {
        renderer.Write("<sup class=\"cite\">");
        var isFirst = true;
        foreach (var citation in inline.Items)
        {
            var number = citations.Numbers[citation.Key];
            if (!isFirst) renderer.Write(", ");
            renderer.Write($"<a id=\"{citations.AnchorOf(citation)}\" href=\"#ref-{number}\" aria-label=\"Source {number}: ");
            renderer.WriteEscape(nameOf(citation.Key)).Write("\">");
            renderer.Write(number.ToString(null, null)).Write("</a>");
            if (citation.Locator is not null) renderer.Write(" ").WriteEscape(citation.Locator);
            isFirst = false;
        }

        renderer.Write("</sup>");
    }
}
