using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>Passes everything on and notes what was asked and reported. A module may ask from several threads.</summary>
internal sealed class TracingContext(IExecutionContext context) : IExecutionContext
{
    private readonly Lock noting = new();
    private ImmutableDictionary<Pipeline, ImmutableArray<Document>> asked = ImmutableDictionary<Pipeline, ImmutableArray<Document>>.Empty;
    private ImmutableArray<Diagnostic> reported = [];
    private DateOnly? date;

    public DateOnly Date
    {
        get
        {
            lock (noting) date = context.Date;
            return context.Date;
        }
    }

    public ImmutableArray<Document> OutputsOf(Pipeline earlier)
    {
        var outputs = context.OutputsOf(earlier);
        lock (noting) asked = asked.SetItem(earlier, outputs);
        return outputs;
    }

    public void Report(Diagnostic diagnostic)
    {
        lock (noting) reported = reported.Add(diagnostic);
        context.Report(diagnostic);
    }

    /// <summary>What is to be remembered of a module that is done.</summary>
    public Recollection Of(ImmutableArray<Document> outputs) => new(outputs, asked, date, reported);
}
