using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Leaves drafts out: they are for the preview alone.</summary>
/// <param name="keepsThem">Whether this is the preview.</param>
public sealed class SkipDrafts(bool keepsThem = false) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context) =>
        input.Get(Keys.FrontMatter).IsDraft && !keepsThem ? [] : [input];
}
