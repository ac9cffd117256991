using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>What a module may know besides its inputs.</summary>
public interface IExecutionContext
{
    /// <summary>The day the build counts as today: the only clock there is.</summary>
    DateOnly Date { get; }

    /// <summary>What an earlier pipeline produced.</summary>
    /// <exception cref="InvalidOperationException">The running pipeline does not come after that one.</exception>
    ImmutableArray<Document> OutputsOf(Pipeline earlier);

    /// <summary>Reports a writer's mistake. The build goes on, so that one run shows them all.</summary>
    void Report(Diagnostic diagnostic);
}
