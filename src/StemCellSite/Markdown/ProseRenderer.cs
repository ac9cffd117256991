using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace StemCellSite.Markdown;

/// <summary>Renders prose: everything but blocks, which the theme renders. One for each page.</summary>
public sealed class ProseRenderer
{
    private readonly HtmlRenderer html;

    /// <summary>Makes a renderer for one page.</summary>
    /// <param name="links">Where its links lead.</param>
    /// <param name="citations">What it cites.</param>
    /// <param name="nameOf">A source's short name, "Pers 2024", by key; null for one that is not on the list.</param>
    /// <param name="headings">Its headings, with their anchors.</param>
    /// <param name="terms">Links the terms of the glossary; null where none is linked.</param>
    public ProseRenderer(
        ResolvedLinks links, PageCitations citations, Func<string, string?> nameOf, IReadOnlyCollection<PageHeading>? headings = null, GlossaryLinks? terms = null)
    {
        html = new HtmlRenderer(TextWriter.Null);
        html.ObjectRenderers.Clear();
        html.ObjectRenderers.AddRange([
            new ParagraphRenderer(),
            new HeadingHtml(headings ?? []),
            new ListRenderer(),
            new QuoteBlockRenderer(),
            new CodeBlockRenderer(),
            new ThematicBreakRenderer(),
            new TableHtml(),
            new TextHtml(terms),
            new LinkHtml(links),
            new CitationHtml(citations, nameOf),
            new EmphasisInlineRenderer(),
            new CodeInlineRenderer(),
            new LineBreakInlineRenderer(),
            new AutolinkInlineRenderer(),
            new HtmlEntityInlineRenderer(),
            new DelimiterInlineRenderer(),
            new NothingHtml(),
        ]);
    }

    /// <summary>Renders one block.</summary>
    public string Render(MarkdownObject block)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        html.Writer = writer;
        html.Render(block);
        return writer.ToString();
    }
}
