using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StemCellSite.Markdown;

/// <summary>Finds the line that says what a table shows: a paragraph "Table: …" right above it.</summary>
public static class TableCaption
{
    /// <summary>What a caption begins with.</summary>
    public const string Prefix = "Table:";

    /// <summary>The paragraph that is a table's caption, or null.</summary>
    public static ParagraphBlock? Of(Table table)
    {
        var siblings = table.Parent;
        var index = siblings?.IndexOf(table) ?? 0;
        return index > 0 && siblings![index - 1] is ParagraphBlock paragraph && StartsAsCaption(paragraph) ? paragraph : null;
    }

    /// <summary>Whether a block is the caption of the table below it.</summary>
    public static bool Is(Block block) =>
        block is ParagraphBlock paragraph
        && StartsAsCaption(paragraph)
        && paragraph.Parent is { } parent
        && parent.IndexOf(block) + 1 is var next
        && next < parent.Count
        && parent[next] is Table;

    private static bool StartsAsCaption(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline literal && literal.Content.AsSpan().StartsWith(Prefix);
}
