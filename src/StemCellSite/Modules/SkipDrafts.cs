using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Leaves drafts out: they are for the preview alone.</summary>
public sealed class SkipDrafts : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context) =>
        input.Get(Keys.FrontMatter).IsDraft ? [] : [input];
}
