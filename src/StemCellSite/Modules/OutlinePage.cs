using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StemCellSite.Data;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes of a page what other pages know of its body.</summary>
public sealed class OutlinePage : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var outline = new PageOutline(
            [.. input.Get(Keys.PageHeadings).Select(heading => new OutlineHeading(heading.Level, heading.Text, heading.Anchor))],
            [.. input.Get(Keys.Citations).Keys],
            input.Get(Keys.Text).Syntax.Descendants<CustomContainer>().Any(block => block.Info is "list" && block.Arguments?.Trim() is "glossary"));
        return [new Document(input.Source, null, Content.Empty, Metadata.Empty).With(Keys.Outline, outline)];
    }
}
