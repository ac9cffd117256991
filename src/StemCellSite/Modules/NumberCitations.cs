using System.Collections.Immutable;
using Markdig.Syntax;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Numbers what a page cites, and reports what the site has no reference for.</summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class NumberCitations(Pipeline data) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var page = input.Get(Keys.Text);
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var references = site.References;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = ImmutableArray.CreateBuilder<CitationPlace>();
        foreach (var citation in page.Syntax.Descendants<CitationInline>().SelectMany(inline => inline.Items))
        {
            var key = citation.Key;
            if (site.IsReferenceListWhole && !references.ContainsKey(key))
                context.Report(BrokenCitation.Info.At(page.Source, page.Lines.At(citation.Offset), $"There is no reference '{key}' in data/references.json.{Suggestion.For(key, references.Keys)}"));
            numbers.TryAdd(key, numbers.Count + 1);
            times[key] = times.GetValueOrDefault(key) + 1;
            places.Add(new CitationPlace(citation, string.Create(null, $"cite-{numbers[key]}-{times[key]}")));
        }

        return [input.With(Keys.Citations, new PageCitations(numbers.ToImmutableDictionary(), places.ToImmutable()))];
    }
}
