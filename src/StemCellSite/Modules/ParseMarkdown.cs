using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Parses a page's Markdown, once.</summary>
public sealed class ParseMarkdown : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var text = input.Content.Text;
        var bodyStart = input.TryGet(Keys.BodyStart, out var start) ? start : 0;
        return [input.With(Keys.Text, new PageText(input.Source!, Dialect.Parse(text, bodyStart), new LineMap(text)))];
    }
}
