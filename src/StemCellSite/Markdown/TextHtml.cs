using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StemCellSite.Markdown;

/// <summary>Renders text. A citation follows its word without the space that Markdown has between them.</summary>
/// <param name="terms">Links the terms of the glossary; null where none is linked.</param>
public sealed class TextHtml(GlossaryLinks? terms) : HtmlObjectRenderer<LiteralInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (literal.NextSibling is CitationInline) text = text.TrimEnd(' ');
        if (IsCaptionStart(literal)) text = text[TableCaption.Prefix.Length..].TrimStart();
        if (terms is null) renderer.WriteEscape(text);
        else terms.Write(renderer, literal, text.ToString());
    }

    private static bool IsCaptionStart(LiteralInline literal) =>
        literal is { PreviousSibling: null, Parent: { Parent: null, ParentBlock: { } block } } && TableCaption.Is(block);
}
