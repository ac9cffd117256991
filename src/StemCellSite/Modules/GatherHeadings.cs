using StemCellSite.Engine;
using StemCellSite.Markdown;

namespace StemCellSite.Modules;

/// <summary>Finds a page's headings and their anchors.</summary>
public sealed class GatherHeadings : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context) =>
        [input.With(Keys.PageHeadings, HeadingReader.Read(input.Get(Keys.Text)))];
}
