using System.Collections.Immutable;
using System.Text;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Modules;

/// <summary>Makes sure that the search page says the short caveat, because its results show pieces of pages without their disclaimers.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="special">The pipeline of the search page.</param>
/// <param name="pages">The pipeline of the finished pages.</param>
public sealed class CheckSearchCaveat(Pipeline data, Pipeline special, Pipeline pages) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var caveats = context.OutputsOf(data)[0].Get(Keys.SiteData).Approved.Values.Select(approved => approved.Caveat).ToList();
        var search = context.OutputsOf(special).Single(page => page.Get(Keys.Address) == GenerateSearchPage.Address);
        var shown = DisclaimerText.Collapse(HtmlText.OfFragment(Encoding.UTF8.GetString(search.Content.Bytes.Span)));
        if (caveats.Any(caveat => shown.Contains(DisclaimerText.Collapse(caveat), StringComparison.Ordinal))) return Task.FromResult(inputs);

        var claims = from page in context.OutputsOf(pages)
                     from section in page.Get(Keys.Sections)
                     let claim = ClaimLeavesWithoutCaveat.Find(section.Text, [])
                     where claim is not null
                     select (page, claim);
        if (claims.FirstOrDefault() is (not null, var found))
            context.Report(ClaimLeavesWithoutCaveat.Info.At(ParseApprovals.File, Position.Start, $"Search results show claims without a disclaimer, such as '{UncitedClaim.Excerpt(found)}', and the search page has no caveat to show above them: approve a version of '{DisclaimerNames.General}' with a short caveat."));
        return Task.FromResult(inputs);
    }
}
