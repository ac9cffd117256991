using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StemCellSite.Markdown;

/// <summary>Renders a table that can be scrolled by keyboard, with its caption, and with its first column as row headings.</summary>
public sealed class TableHtml : HtmlObjectRenderer<Table>
{
    // One renderer a page, so that the first table of each is table-1.
    private int tables;

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var caption = TableCaption.Of(table);
        var id = $"table-{++tables}";
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">").WriteLine("<table>");
        renderer.Write($"<caption id=\"{id}\">");
        if (caption is not null) renderer.WriteLeafInline(caption);
        renderer.WriteLine("</caption>");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, "thead", [.. rows.Where(row => row.IsHeader)]);
        WriteRows(renderer, "tbody", [.. rows.Where(row => !row.IsHeader)]);
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, string group, List<TableRow> rows)
    {
        if (rows.Count is 0) return;
        renderer.WriteLine($"<{group}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var (cell, column) in row.OfType<TableCell>().Select((cell, column) => (cell, column)))
                WriteCell(renderer, cell, row.IsHeader ? "th scope=\"col\"" : column is 0 ? "th scope=\"row\"" : "td");
            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{group}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string tag)
    {
        renderer.Write($"<{tag}>");
        foreach (var paragraph in cell.OfType<LeafBlock>()) renderer.WriteLeafInline(paragraph);
        renderer.Write($"</{tag[..2]}>");
    }
}
