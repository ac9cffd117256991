using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StemCellSite.Markdown;

/// <summary>Renders a citation as the numbers of its sources, each a link to the page's list.</summary>
/// <param name="citations">What the page cites.</param>
/// <param name="nameOf">A source's short name by key; null for one that is not on the list, which has been reported.</param>
public sealed class CitationHtml(PageCitations citations, Func<string, string?> nameOf) : HtmlObjectRenderer<CitationInline>
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
            if (nameOf(citation.Key) is { } name) WriteLink(renderer, citation, number, name);
            else renderer.Write(number.ToString(null, null));
            if (citation.Locator is not null) renderer.Write(" ").WriteEscape(citation.Locator);
            isFirst = false;
        }

        renderer.Write("</sup>");
    }

    private void WriteLink(HtmlRenderer renderer, Citation citation, int number, string name)
    {
        renderer.Write($"<a id=\"{citations.AnchorOf(citation)}\" href=\"#ref-{number}\" aria-label=\"Source {number}: ");
        renderer.WriteEscape(name).Write("\">").Write(number.ToString(null, null)).Write("</a>");
    }
}
