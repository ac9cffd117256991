using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>What a build found and made.</summary>
/// <param name="Diagnostics">Every finding once, sorted by file, line, column and id.</param>
/// <param name="Outputs">What each pipeline produced.</param>
/// <param name="Timings">How long each step took, in the pipelines' declared order.</param>
public sealed record BuildResult(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableDictionary<Pipeline, ImmutableArray<Document>> Outputs,
    ImmutableArray<Timing> Timings)
{
    /// <summary>Findings that somebody has allowed for a while; they are not among <see cref="Diagnostics"/>.</summary>
    public ImmutableArray<WaivedDiagnostic> Waived { get; init; } = [];

    /// <summary>Whether a finding keeps the site from being published.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error);
}
