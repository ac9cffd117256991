using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>What a module of single documents made of each.</summary>
internal sealed class DocumentModuleMemory(DocumentModule module) : ModuleMemory
{
    private Run last = new(new(ReferenceEqualityComparer.Instance), []);

    public override async Task<(ImmutableArray<Document> Outputs, int Remembered)> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var before = last;
        var known = new KnownDocuments(before.Outputs);
        var remembered = 0;
        var made = await DocumentModule.ForEachAsync(inputs, MakeOrRecall, cancellation);
        var outputs = known.InPlaceOf([.. made.SelectMany(one => one.Outputs)]);

        var byInput = new Dictionary<Document, Recollection>(inputs.Length, ReferenceEqualityComparer.Instance);
        for (var index = 0; index < inputs.Length; index++) byInput[inputs[index]] = made[index];
        last = new Run(byInput, outputs);
        return (outputs, remembered);

        Recollection MakeOrRecall(Document input)
        {
            if (before.ByInput.TryGetValue(input, out var recalled) && recalled.HoldsIn(context))
            {
                recalled.ReportTo(context);
                Interlocked.Add(ref remembered, recalled.Outputs.Length);
                return recalled;
            }

            var trace = new TracingContext(context);
            return trace.Of(known.InPlaceOfEach(module.ExecuteOne(input, trace)));
        }
    }

    private sealed record Run(Dictionary<Document, Recollection> ByInput, ImmutableArray<Document> Outputs);
}
