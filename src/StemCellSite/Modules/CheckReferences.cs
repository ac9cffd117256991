using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Modules;

/// <summary>Makes sure that every source of the list can be found, was looked at, and is cited by a page.</summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class CheckReferences(Pipeline data) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var cited = inputs.SelectMany(page => page.Get(Keys.Citations).Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in context.OutputsOf(data)[0].Get(Keys.SiteData).References.Values)
        {
            foreach (var finding in ReferenceWithoutIdentifier.Check(reference.Record).Concat(UnverifiedReference.Check(reference.Record, context.Date)))
                Report(reference, finding.Rule, finding.Field, finding.Message, context);
            if (cited.Contains(reference.Key.Value) == (reference.UncitedBecause is null)) continue;
            if (reference.UncitedBecause is null)
                Report(reference, BrokenCitation.Info, "id", $"No page cites '{reference.Key.Value}'. Cite it, take it out, or say in 'custom', as \"uncited\": \"…\", why it is listed.", context);
            else
                Report(reference, BrokenCitation.Info, "uncited", $"This says why no page cites '{reference.Key.Value}', and a page does. Take 'uncited' out.", context);
        }

        return Task.FromResult(inputs);
    }

    private static void Report(BibliographicReference reference, RuleInfo rule, string field, string message, IExecutionContext context) =>
        context.Report(rule.At(BibliographicReference.Source, reference.PlaceOf(field), message));
}
