using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>One step of a pipeline.</summary>
public interface IModule
{
    /// <summary>Makes the step's outputs from all of its inputs.</summary>
    /// <param name="inputs">The documents the step before gave, in order.</param>
    /// <param name="context">What the step may know besides: the date, other pipelines' outputs, where to report.</param>
    /// <param name="cancellation">Ends the step early.</param>
    /// <remarks>
    /// <para>A module is a pure function of its inputs and of what it names: the same in, the same out. It keeps nothing between
    /// runs, so that a build may remember its results. One that reads the world stands first in its pipeline and asks its context
    /// for nothing: by that <see cref="BuildMemory"/> knows it.</para>
    /// <para>Arrays, not a stream: nearly every page needs every other page (links, navigation, search), so a step that
    /// passes documents on one by one would only be waited for by the next. IAsyncEnumerable is for what arrives over time.</para>
    /// </remarks>
    Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation);
}
