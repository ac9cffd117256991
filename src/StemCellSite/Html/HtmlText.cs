using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StemCellSite.Html;

/// <summary>The words of finished HTML as a reader gets them.</summary>
public static class HtmlText
{
    // What begins on a new line ends a word, though nothing stands between the tags.
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BR", "CAPTION", "DD", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "H1", "H2",
        "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "TABLE", "TBODY", "TD", "TH", "THEAD", "TR", "UL",
    };

    /// <summary>The words of a node and what it holds, a space where a block begins or ends.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isLeftOut">Elements whose words do not count; null for none.</param>
    public static string Of(INode node, Func<IElement, bool>? isLeftOut = null)
    {
        var text = new StringBuilder();
        Append(text, node, isLeftOut);
        return text.ToString();
    }

    /// <summary>The words of a piece of HTML.</summary>
    public static string OfFragment(string html)
    {
        using var document = new HtmlParser().ParseDocument($"<body>{html}</body>");
        return Of(document.Body!);
    }

    private static void Append(StringBuilder text, INode node, Func<IElement, bool>? isLeftOut)
    {
        if (node is IText { Data: var data })
        {
            text.Append(data);
            return;
        }

        if (node is IElement element && isLeftOut?.Invoke(element) is true) return;
        var isBlock = Blocks.Contains(node.NodeName);
        if (isBlock) text.Append(' ');
        foreach (var child in node.ChildNodes) Append(text, child, isLeftOut);
        if (isBlock) text.Append(' ');
    }
}
