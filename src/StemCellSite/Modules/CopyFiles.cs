using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Publishes files as they are, at the place where they lie.</summary>
public sealed class CopyFiles : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context) => [input with { Destination = input.Source }];
}
