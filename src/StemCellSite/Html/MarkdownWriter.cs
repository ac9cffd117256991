using System.Text;
using AngleSharp.Dom;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Html;

/// <summary>Writes a finished page's text as Markdown: what a reader sees, in the same order, with every link absolute.</summary>
/// <param name="site">The site's own address, without a slash at the end.</param>
/// <param name="page">The page's root-relative address.</param>
public sealed class MarkdownWriter(string site, string page)
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { "nav", "script", "style", "template", "noscript", "search", "form", "svg", "button" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "article", "aside", "blockquote", "div", "dl", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "ol", "p", "pre", "section", "table", "ul", "details", "summary",
    };

    /// <summary>The Markdown of an element and all that it holds, ending in a line break.</summary>
    public string Write(IElement element) => string.Join("\n\n", BlocksOf(element)) + "\n";

    private IEnumerable<string> BlocksOf(INode parent)
    {
        var inline = new StringBuilder();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement element && IsSkipped(element)) continue;
            if (child is not IElement block || !Blocks.Contains(block.LocalName))
            {
                Append(inline, child);
                continue;
            }

            if (Line(inline) is { Length: > 0 } before) yield return before;
            inline.Clear();
            foreach (var text in Block(block).Where(text => text.Length > 0)) yield return text;
        }

        if (Line(inline) is { Length: > 0 } last) yield return last;
    }

    private IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] => [$"{new string('#', level - '0')} {Words(element)}"],
        "p" or "summary" => [Words(element)],
        "ul" => [Items(element, _ => "-")],
        "ol" => [Items(element, index => string.Create(null, $"{index + 1}."))],
        "dl" => Terms(element),
        "table" => Table(element),
        "pre" => [$"```\n{element.TextContent.TrimEnd()}\n```"],
        "blockquote" => [Indent(string.Join("\n\n", BlocksOf(element)), "> ")],
        _ => BlocksOf(element),
    };

    private string Items(IElement list, Func<int, string> mark) =>
        string.Join('\n', list.Children.Where(item => !IsSkipped(item)).Select((item, index) =>
            mark(index) + " " + Indent(string.Join("\n\n", BlocksOf(item)), "   ").TrimStart()));

    private IEnumerable<string> Terms(IElement list) =>
        list.Children.SelectMany(item => item.LocalName is "div" ? item.Children.AsEnumerable() : [item]).Select(item => item.LocalName is "dt" ? $"**{Words(item)}**" : Words(item));

    private IEnumerable<string> Table(IElement table)
    {
        var rows = table.Descendants<IElement>().Where(element => element.LocalName is "tr").Select(row => row.Children.Select(cell => Words(cell).Replace("|", "\\|", StringComparison.Ordinal)).ToList()).ToList();
        if (table.Children.FirstOrDefault(child => child.LocalName is "caption") is { } caption) yield return $"**{Words(caption)}**";
        if (rows is [var head, ..])
            yield return string.Join('\n', rows.Skip(1).Select(Row).Prepend(Row(head.Select(_ => "---"))).Prepend(Row(head)));
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private string Words(IElement element)
    {
        var text = new StringBuilder();
        foreach (var child in element.ChildNodes) Append(text, child);
        return Line(text);
    }

    private void Append(StringBuilder text, INode node)
    {
        if (node is IText { Data: var data })
        {
            text.Append(Escape(data));
            return;
        }

        if (node is not IElement element || IsSkipped(element)) return;
        _ = element switch
        {
            { LocalName: "br" } => text.Append(' '),
            { LocalName: "img" } => text.Append(null, $"![{Escape(element.GetAttribute("alt") ?? "")}]({Absolute(element.GetAttribute("src") ?? "")})"),
            { LocalName: "a" } => text.Append(null, $"[{Words(element)}]({Absolute(element.GetAttribute("href") ?? "")})"),
            { LocalName: "strong" or "b" } => text.Append(null, $"**{Words(element)}**"),
            { LocalName: "em" or "i" or "cite" } => text.Append(null, $"*{Words(element)}*"),
            { LocalName: "code" } => text.Append(null, $"`{element.TextContent}`"),
            { LocalName: "sup" } when element.HasClass("cite") => text.Append(null, $" [{DisclaimerText.Collapse(element.TextContent)}]"),
            _ => AppendAll(text, element),
        };
    }

    private StringBuilder AppendAll(StringBuilder text, IElement element)
    {
        foreach (var child in element.ChildNodes) Append(text, child);
        return text;
    }

    private string Absolute(string address) => address switch
    {
        ['/', ..] => site + address,
        ['#', ..] => site + page + address,
        _ => address,
    };

    // The way back from a source to the text makes no sense where neither has a place.
    private static bool IsSkipped(IElement element) => Skipped.Contains(element.LocalName) || element.HasAttribute("hidden") || element.HasClass("cited-at");

    private static string Line(StringBuilder text) => DisclaimerText.Collapse(text.ToString());

    private static string Indent(string text, string by) => by + text.Replace("\n", "\n" + by, StringComparison.Ordinal).Replace($"\n{by}\n", $"\n{by.TrimEnd()}\n", StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '*' or '_' or '[' or ']' or '`' or '<') escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
