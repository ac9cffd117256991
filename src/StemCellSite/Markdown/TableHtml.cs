using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StemCellSite.Markdown;

/// <summary>Renders a table that can be scrolled by keyboard, with its caption, and with its first column as row headings.</summary>
/// <remarks>
/// On a phone a table of three columns and more stacks each row, every cell under the name of its column: what stands beside
/// it to compare with, such as the result after a sham, is then never off the screen.
/// </remarks>
public sealed class TableHtml : HtmlObjectRenderer<Table>
{
    private const int FewestStackedColumns = 3;

    // One renderer a page, so that the first table of each is table-1.
    private int tables;

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var caption = TableCaption.Of(table);
        var id = $"table-{++tables}";
        var rows = table.OfType<TableRow>().ToList();
        var columns = NamesOf(rows);
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">").WriteLine(columns.Length > 0 ? "<table class=\"stacks\">" : "<table>");
        renderer.Write($"<caption id=\"{id}\">");
        if (caption is not null) renderer.WriteLeafInline(caption);
        renderer.WriteLine("</caption>");
        WriteRows(renderer, "thead", [.. rows.Where(row => row.IsHeader)], columns);
        WriteRows(renderer, "tbody", [.. rows.Where(row => !row.IsHeader)], columns);
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    // None of a table that does not stack.
    private static ImmutableArray<string> NamesOf(List<TableRow> rows) =>
        rows.Find(row => row.IsHeader) is { Count: >= FewestStackedColumns } header
            ? [.. header.OfType<TableCell>().Select(cell => PlainText.Of(cell.OfType<LeafBlock>().FirstOrDefault()?.Inline))]
            : [];

    private static void WriteRows(HtmlRenderer renderer, string group, List<TableRow> rows, ImmutableArray<string> columns)
    {
        if (rows.Count is 0) return;
        renderer.WriteLine($"<{group}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var (column, cell) in row.OfType<TableCell>().Index())
                WriteCell(renderer, cell, PartOf(row, column, columns));
            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{group}>");
    }

    // What a cell is, and the name of its column where it needs one beside it: a heading and a nameless column have none.
    private static (string Tag, string Label) PartOf(TableRow row, int column, ImmutableArray<string> columns) =>
        row.IsHeader ? ("th scope=\"col\"", "")
        : column is 0 ? ("th scope=\"row\"", "")
        : ("td", columns.ElementAtOrDefault(column) ?? "");

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, (string Tag, string Label) part)
    {
        var (tag, label) = part;
        renderer.Write($"<{tag}");
        if (label is not "") renderer.Write(" data-label=\"").WriteEscape(label).Write("\"");
        renderer.Write(">");
        foreach (var paragraph in cell.OfType<LeafBlock>()) renderer.WriteLeafInline(paragraph);
        renderer.Write($"</{tag[..2]}>");
    }
}
