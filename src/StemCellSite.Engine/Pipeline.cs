using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>A list of modules through which documents pass.</summary>
/// <remarks>It holds the pipelines it comes after, so a missing name or a cycle cannot be written.</remarks>
/// <param name="name">A plural noun, for people: timings, the graph, error texts.</param>
/// <param name="after">The pipelines whose outputs its modules may ask for.</param>
/// <param name="modules">The steps, in order. The first gets no documents.</param>
public sealed class Pipeline(string name, ImmutableArray<Pipeline> after, ImmutableArray<IModule> modules)
{
    /// <summary>A plural noun, for people.</summary>
    public string Name { get; } = name;

    /// <summary>The pipelines whose outputs its modules may ask for.</summary>
    public ImmutableArray<Pipeline> After { get; } = after;

    /// <summary>The steps, in order.</summary>
    public ImmutableArray<IModule> Modules { get; } = modules;

    /// <inheritdoc />
    public override string ToString() => Name;
}
