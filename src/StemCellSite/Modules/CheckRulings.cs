using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Evidence;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Modules;

/// <summary>Reports rulings on sentences that nobody writes any more.</summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class CheckRulings(Pipeline data) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var rulings = context.OutputsOf(data)[0].Get(Keys.SiteData).Claims.Rulings;
        if (rulings.IsEmpty) return Task.FromResult(inputs);
        var written = inputs.SelectMany(page => page.Get(Keys.Article).Sentences).Select(sentence => Rulings.Comparable(sentence.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var ruling in rulings.Where(ruling => !written.Contains(Rulings.Comparable(ruling.Text.Value))))
            context.Report(UnsettledClaim.Info.At(ClaimRegistry.Source, ruling.Text.Position, $"No page says '{UncitedClaim.Excerpt(ruling.Text.Value)}' any more. Take the ruling out, or bring its text in line with the page."));
        return Task.FromResult(inputs);
    }
}
