using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StemCellSite.Html;

/// <summary>The words of finished HTML as a reader gets them.</summary>
public static class HtmlText
{
    // What begins on a new line ends a word, though nothing stands between the tags.
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "thead", "tr", "ul",
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

    /// <summary>Whether an element has a class. <c>ClassList</c> would make a list that listens to every change of the element.</summary>
    public static bool HasClass(this IElement element, string name)
    {
        if (element.ClassName is not { Length: > 0 } names) return false;
        foreach (var range in names.AsSpan().SplitAny(" \t\n\r\f"))
            if (names.AsSpan(range).SequenceEqual(name)) return true;
        return false;
    }

    private static void Append(StringBuilder text, INode node, Func<IElement, bool>? isLeftOut)
    {
        if (node is IText { Data: var data })
        {
            text.Append(data);
            return;
        }

        if (node is IElement element && isLeftOut?.Invoke(element) is true) return;
        var isBlock = node is IElement { LocalName: var name } && Blocks.Contains(name);
        if (isBlock) text.Append(' ');
        // By index: enumerating allocates, and there are hundreds of nodes on a page.
        var children = node.ChildNodes;
        for (var index = 0; index < children.Length; index++) Append(text, children[index], isLeftOut);
        if (isBlock) text.Append(' ');
    }
}
