using Markdig.Syntax;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Scaffolding;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Reports what the template says to its writer, where it would be published.</summary>
public sealed class CheckTemplateText : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var (page, frontMatter) = (input.Get(Keys.Text), input.Get(Keys.FrontMatter));

        // While the front matter cannot be read, nobody knows whether the page is a draft.
        if (frontMatter.IsDraft || !frontMatter.IsWhole) return [input];

        var headers = new[] { frontMatter.Title, frontMatter.Description };
        var blocks = page.Syntax.Descendants<LeafBlock>().Select(block => new Located<string>(PlainText.Of(block.Inline), page.At(block)));
        foreach (var left in headers.Concat(blocks).Where(text => PageTemplate.Invites(text.Value)))
            context.Report(SiteRules.TemplateTextLeft.At(page.Source, left.Position, "This is the template's text and would be published. Write your own in its place, or take it out."));
        return [input];
    }
}
