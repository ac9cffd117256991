using System.Collections.Immutable;

namespace StemCellSite.Preview;

/// <summary>What the preview shows after a build.</summary>
/// <param name="Files">The files.</param>
/// <param name="Site">The files as the host gives them.</param>
/// <param name="Problems">What the newest build found; empty when it could not be carried out.</param>
/// <param name="Failure">Why the newest build could not be carried out; null when it could.</param>
public sealed record PreviewState(PreviewFiles Files, HostedSite Site, ImmutableArray<PreviewProblem> Problems, string? Failure)
{
    /// <summary>Before the first build.</summary>
    public static PreviewState None { get; } = new(PreviewFiles.None, new HostedSite(PreviewFiles.None), [], null);
}
