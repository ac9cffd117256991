using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StemCellSite.Data;

namespace StemCellSite.Markdown;

/// <summary>Links each term of the glossary where a page's running text uses it first. One for each page, in reading order.</summary>
/// <remarks>The words stay as they are. A term that is broken over two lines, or written partly in bold, is linked at its next use.</remarks>
/// <param name="index">The words of the glossary.</param>
public sealed class GlossaryLinks(GlossaryIndex index)
{
    private readonly HashSet<string> linked = new(StringComparer.Ordinal);

    /// <summary>Writes a piece of text with links on the terms that come first in it.</summary>
    /// <param name="renderer">Where it is written.</param>
    /// <param name="literal">The text's node, which says where it stands.</param>
    /// <param name="text">What is written of it.</param>
    public void Write(HtmlRenderer renderer, LiteralInline literal, string text)
    {
        var written = 0;
        foreach (var (start, term) in index.Find(text))
        {
            var anchor = index.AnchorOf(term);
            if (linked.Contains(anchor) || !IsRunningText(literal)) continue;
            linked.Add(anchor);
            renderer.WriteEscape(text.AsSpan(written, start - written));
            renderer.Write("<a href=\"").WriteEscapeUrl($"{index.Address}#{anchor}").Write("\">").WriteEscape(term).Write("</a>");
            written = start + term.Length;
        }

        renderer.WriteEscape(text.AsSpan(written));
    }

    private static bool IsRunningText(LiteralInline literal)
    {
        ContainerInline? outermost = null;
        for (var parent = literal.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline) return false;
            outermost = parent;
        }

        return outermost?.ParentBlock switch
        {
            HeadingBlock or null => false,
            { Parent: TableCell { Parent: TableRow row } cell } => !row.IsHeader && row.IndexOf(cell) > 0,
            var block => !TableCaption.Is(block),
        };
    }
}
