using System.Text;
using Markdig.Syntax.Inlines;

namespace StemCellSite.Markdown;

/// <summary>The words of inline Markdown, without marks and without citations.</summary>
public static class PlainText
{
    /// <summary>The words of an inline and what it holds; a line's end is a space.</summary>
    public static string Of(Inline? inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
            case CodeInline code: text.Append(code.Content); break;
            case LineBreakInline: text.Append(' '); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
            case AutolinkInline link: text.Append(link.Url); break;
            case CitationInline: TrimEnd(text); break;
            case ContainerInline container:
                foreach (var child in container) Append(text, child);
                break;
        }
    }

    // "pain [@a]." reads "pain."
    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ') text.Length--;
    }
}
