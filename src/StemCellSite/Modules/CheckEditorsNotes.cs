using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Reports notes to clinicians on pages and sources that are not there: nobody would see them.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
public sealed class CheckEditorsNotes(Pipeline data, Pipeline map) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var siteMap = context.OutputsOf(map)[0].Get(Keys.SiteMap);
        foreach (var note in site.EditorsNotes)
        {
            if (siteMap.Find(note.Page.Value) is null)
                context.Report(SiteRules.MissingPage.At(EditorsNote.Source, note.Page.Position, $"There is no page '{note.Page.Value}', or it is a draft.{Suggestion.For(note.Page.Value, siteMap.Pages.Select(page => page.Source))}"));
            foreach (var key in note.References.Where(key => site.IsReferenceListWhole && !site.References.ContainsKey(key.Value)))
                context.Report(BrokenCitation.Info.At(EditorsNote.Source, key.Position, $"There is no reference '{key.Value}' in data/references.json.{Suggestion.For(key.Value, site.References.Keys)}"));
        }

        return Task.FromResult(inputs);
    }
}
