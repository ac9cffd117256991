using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>What a module made of something, and all that it looked at besides.</summary>
/// <param name="Outputs">What it made.</param>
/// <param name="Asked">The pipelines whose outputs it asked for, and the very arrays it got.</param>
/// <param name="Date">The day it was told; null when it did not ask.</param>
/// <param name="Reported">What it reported.</param>
internal sealed record Recollection(
    ImmutableArray<Document> Outputs,
    ImmutableDictionary<Pipeline, ImmutableArray<Document>> Asked,
    DateOnly? Date,
    ImmutableArray<Diagnostic> Reported)
{
    public bool AskedNothing => Asked.IsEmpty && Date is null;

    public bool HoldsIn(IExecutionContext context) =>
        (Date is null || Date == context.Date) && Asked.All(asked => context.OutputsOf(asked.Key) == asked.Value);

    public void ReportTo(IExecutionContext context)
    {
        foreach (var diagnostic in Reported) context.Report(diagnostic);
    }
}
