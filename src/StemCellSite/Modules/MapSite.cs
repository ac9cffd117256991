using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Lays out the pages, and reports addresses that two of them want.</summary>
public sealed class MapSite : IModule
{
    // Pages that the program makes itself.
    private static readonly string[] OwnAddresses = ["/search/"];

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var pages = inputs.Select(page => page.Get(Keys.MappedPage)).ToList();
        CheckAddresses(pages, context);
        CheckRedirects(pages, context);
        var map = new SiteMap(pages.DistinctBy(page => page.Source));
        return Task.FromResult<ImmutableArray<Document>>([new Document(null, null, Content.Empty, Metadata.Empty).With(Keys.SiteMap, map)]);
    }

    private static void CheckAddresses(List<MappedPage> pages, IExecutionContext context)
    {
        foreach (var same in pages.GroupBy(page => page.Address).Where(same => same.Count() > 1))
        {
            foreach (var page in same)
            {
                var others = string.Join(" and ", same.Where(other => other != page).Select(other => other.Source));
                context.Report(SiteRules.DuplicateDestination.At(page.Source, AddressPosition(page), $"This page and {others} both want the address {same.Key}. Give one another name or 'address'."));
            }
        }

        foreach (var page in pages.Where(page => OwnAddresses.Contains(page.Address)))
            context.Report(SiteRules.DuplicateDestination.At(page.Source, AddressPosition(page), $"The address {page.Address} is the search page's, which the build makes itself. Give this page another."));
    }

    private static void CheckRedirects(List<MappedPage> pages, IExecutionContext context)
    {
        var addresses = pages.GroupBy(page => page.Address).ToDictionary(same => same.Key, same => same.First());
        var taken = new Dictionary<string, MappedPage>();
        foreach (var (page, redirect) in pages.OrderBy(page => page.Source, StringComparer.Ordinal).SelectMany(page => page.FrontMatter.Redirects.Select(redirect => (page, redirect))))
        {
            if (addresses.TryGetValue(redirect.Value, out var existing) || OwnAddresses.Contains(redirect.Value))
                context.Report(SiteRules.RedirectOverPage.At(page.Source, redirect.Position, $"{redirect.Value} is the address of {existing?.Source ?? "the search page"}, so it cannot redirect here."));
            else if (!taken.TryAdd(redirect.Value, page))
                context.Report(SiteRules.RedirectOverPage.At(page.Source, redirect.Position, $"{redirect.Value} redirects to {taken[redirect.Value].Source} already."));
        }
    }

    private static Position AddressPosition(MappedPage page) => page.FrontMatter.Address?.Position ?? Position.Start;
}
