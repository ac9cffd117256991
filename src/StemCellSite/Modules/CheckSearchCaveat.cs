using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Modules;

/// <summary>Makes sure that no search result shows a claim without a caveat: every section that claims something carries one.</summary>
/// <param name="pages">The pipeline of the finished pages.</param>
public sealed class CheckSearchCaveat(Pipeline pages) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        if (context.OutputsOf(pages).Select(page => page.TryGet(Keys.ClaimWithoutCaveat, out var claim) ? claim : null).FirstOrDefault(claim => claim is not null) is { } found)
            context.Report(ClaimLeavesWithoutCaveat.Info.At(ParseApprovals.File, Position.Start, $"Search results show claims without a disclaimer, such as '{UncitedClaim.Excerpt(found)}', and there is no caveat to show with them: approve a version of '{DisclaimerNames.General}' with a short caveat."));
        return Task.FromResult(inputs);
    }
}
