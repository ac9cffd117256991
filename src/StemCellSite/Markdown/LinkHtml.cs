using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StemCellSite.Markdown;

/// <summary>Renders links and images with their resolved addresses.</summary>
/// <param name="links">Where the page's links lead.</param>
public sealed class LinkHtml(ResolvedLinks links) : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        // A link that leads nowhere has been reported; its words stay, so that the preview can show the page.
        var address = links.Addresses.GetValueOrDefault(link);
        if (link.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(address ?? "").Write("\" alt=\"").WriteEscape(PlainText.Of(link)).Write("\" />");
            return;
        }

        if (address is not null) renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
        renderer.WriteChildren(link);
        if (address is not null) renderer.Write("</a>");
    }
}
