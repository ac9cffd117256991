using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Makes sure that pictures are drawn from figures of the site's sources, and of those whose record was seen whole.</summary>
public sealed class CheckFigures : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var site = input.Get(Keys.SiteData);
        foreach (var key in site.Figures.SelectMany(figure => figure.References))
        {
            if (!site.References.TryGetValue(key.Value, out var reference))
            {
                if (site.IsReferenceListWhole)
                    context.Report(BrokenCitation.Info.At(Figure.Source, key.Position, $"There is no reference '{key.Value}' in data/references.json.{Suggestion.For(key.Value, site.References.Keys)}"));
            }
            else if (reference.Verification is not "full")
            {
                context.Report(UnverifiedReference.Info.At(Figure.Source, key.Position, $"Only part of the record of '{key.Value}' was seen, so nothing is drawn from it: a picture has no room for that doubt."));
            }
        }

        return [input];
    }
}
