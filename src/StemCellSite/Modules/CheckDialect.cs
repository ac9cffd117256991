using StemCellSite.Engine;
using StemCellSite.Markdown;

namespace StemCellSite.Modules;

/// <summary>Reports what is not Markdown as this site writes it.</summary>
public sealed class CheckDialect : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        new DialectCheck(input.Get(Keys.Text), context.Report).Check(input.Get(Keys.PageHeadings));
        return [input];
    }
}
