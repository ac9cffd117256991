using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>What one module did in the newest run.</summary>
internal abstract class ModuleMemory
{
    public static ModuleMemory For(IModule module) =>
        module is DocumentModule each ? new DocumentModuleMemory(each) : new WholeModuleMemory(module);

    /// <summary>Runs the module as far as something has changed.</summary>
    /// <returns>What it gives, and how many of those documents were remembered.</returns>
    public abstract Task<(ImmutableArray<Document> Outputs, int Remembered)> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation);
}
