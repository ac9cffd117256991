using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Theme.Models;

namespace StemCellSite.Markdown;

/// <summary>What changed on the pages for readers, newest first.</summary>
public static class SiteChanges
{
    /// <summary>The newest changes; of one day, in the order of the pages.</summary>
    /// <param name="map">The pages.</param>
    /// <param name="most">How many at most.</param>
    public static ImmutableArray<Change> Of(SiteMap map, int most = int.MaxValue) =>
    [
        .. map.Pages
            .Where(page => !Editorial.Has(page.Source))
            .SelectMany(page => page.FrontMatter.Changes.Select(change => new Change(change.Date, page.TitleLink, change.What.Value)))
            .OrderByDescending(change => change.Date)
            .Take(most),
    ];
}
