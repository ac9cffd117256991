using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StemCellSite.Html;

/// <summary>A finished page, parsed once and walked once for all who look at it.</summary>
public sealed class HtmlPage
{
    /// <summary>Walks the page.</summary>
    public HtmlPage(IHtmlDocument document)
    {
        var elements = ImmutableArray.CreateBuilder<IElement>();
        Gather(document, elements);
        Document = document;
        Elements = elements.DrainToImmutable();
        Main = Elements.FirstOrDefault(element => element.LocalName is "main");
    }

    /// <summary>The page as parsed.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Every element, in page order.</summary>
    public ImmutableArray<IElement> Elements { get; }

    /// <summary>What is on the page beside its frame; null when it has no 'main'.</summary>
    public IElement? Main { get; }

    // By index: enumerating allocates, and there are hundreds of nodes on a page.
    private static void Gather(INode node, ImmutableArray<IElement>.Builder elements)
    {
        if (node is IElement element) elements.Add(element);
        var children = node.ChildNodes;
        for (var index = 0; index < children.Length; index++) Gather(children[index], elements);
    }
}
