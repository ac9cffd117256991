using System.Text;
using AngleSharp.Html.Parser;
using StemCellSite.Engine;
using StemCellSite.Html;

namespace StemCellSite.Modules;

/// <summary>Parses a finished page once and lets every step look at it.</summary>
/// <param name="steps">In the order in which they look.</param>
public sealed class WalkHtml(params IHtmlStep[] steps) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        using var html = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(input.Content.Bytes.Span));
        return [steps.Aggregate(input, (page, step) => step.Execute(page, html, context))];
    }
}
