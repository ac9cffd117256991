using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Finds the page of the glossary and puts its words into one document, so that pages can link to them.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="outlines">The pipeline of what stands on the pages.</param>
public sealed class GatherTerms(Pipeline data, Pipeline map, Pipeline outlines) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var outlineOf = context.OutputsOf(outlines)[0].Get(Keys.Outlines);
        var page = context.OutputsOf(map)[0].Get(Keys.SiteMap).Pages.FirstOrDefault(page => outlineOf[page.Source].ListsGlossary);
        var forms = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in context.OutputsOf(data)[0].Get(Keys.SiteData).Glossary)
            foreach (var form in term.Forms) forms.TryAdd(form, Slug.Of(term.Term));
        return Task.FromResult<ImmutableArray<Document>>([new Document(null, null, Content.Empty, Metadata.Empty).With(Keys.GlossaryIndex, new GlossaryIndex(page?.Address, forms.ToImmutable()))]);
    }
}
