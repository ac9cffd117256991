using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Parser;
using StemCellSite.Engine;
using StemCellSite.Html;

namespace StemCellSite.Modules;

/// <summary>Parses a finished page once and lets every step look at it.</summary>
/// <param name="steps">In the order in which they look.</param>
public sealed class WalkHtml(params IHtmlStep[] steps) : DocumentModule
{
    // A parser is made with a browsing context of its own and all its services; a few serve all pages. They remember nothing.
    private readonly ConcurrentBag<HtmlParser> parsers = [];

    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        if (!parsers.TryTake(out var parser)) parser = new HtmlParser();
        using var html = parser.ParseDocument(Encoding.UTF8.GetString(input.Content.Bytes.Span));
        parsers.Add(parser);
        var walked = new HtmlPage(html);
        return [steps.Aggregate(input, (page, step) => step.Execute(page, walked, context))];
    }
}
