using StemCellSite.Data;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes of a page what other pages know of it, its body left out.</summary>
public sealed class MapPage : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context) =>
        [new Document(input.Source, null, Content.Empty, Metadata.Empty).With(Keys.MappedPage, new MappedPage(input.Source!, input.Get(Keys.Address), input.Get(Keys.FrontMatter)))];
}
