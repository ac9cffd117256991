using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Reports;

/// <summary>What a build found, as it is told.</summary>
/// <param name="Diagnostics">The findings, in order; their files as the input folder was given, their help as whole addresses.</param>
/// <param name="Waived">The findings that were allowed for a while.</param>
public sealed record Report(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<WaivedDiagnostic> Waived)
{
    /// <summary>Tells a build's findings.</summary>
    /// <param name="result">The build.</param>
    /// <param name="shown">A file's path as people are told it.</param>
    /// <param name="address">The site's own address, where its rules are explained; null when it is not known.</param>
    public static Report Of(BuildResult result, Func<string, string> shown, string? address)
    {
        return new(
            [.. result.Diagnostics.Select(Tell).Order()],
            [.. result.Waived.Select(waived => waived with { Diagnostic = Tell(waived.Diagnostic) }).OrderBy(waived => waived.Diagnostic)]);

        Diagnostic Tell(Diagnostic diagnostic) => diagnostic with
        {
            File = shown(diagnostic.File),
            Help = diagnostic.Help is { } help && help.StartsWith('/') ? address + help : diagnostic.Help,
        };
    }
}
