using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StemCellSite.Markdown;

/// <summary>Renders a heading with its anchor as its id.</summary>
/// <param name="headings">The page's headings.</param>
public sealed class HeadingHtml(IReadOnlyCollection<PageHeading> headings) : HtmlObjectRenderer<HeadingBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, HeadingBlock node)
    {
        var heading = headings.FirstOrDefault(heading => heading.Node == node);
        var level = Math.Clamp(node.Level, 2, 6);
        renderer.EnsureLine();
        renderer.Write($"<h{level}");
        if (heading is not null) renderer.Write($" id=\"{heading.Anchor}\"");
        renderer.Write('>');
        renderer.Write(InlineHtml(renderer, node));
        renderer.WriteLine($"</h{level}>");
    }

    // The heading's own anchor is its last text; braces are not escaped, so it reads the same in HTML.
    private static string InlineHtml(HtmlRenderer renderer, HeadingBlock node)
    {
        var outer = renderer.Writer;
        using var inner = new StringWriter { NewLine = "\n" };
        renderer.Writer = inner;
        renderer.WriteLeafInline(node);
        renderer.Writer = outer;
        return HeadingReader.OwnAnchor().Replace(inner.ToString(), "");
    }
}
