using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Reports;

/// <summary>Workflow commands that GitHub shows as annotations beside the lines of a pull request.</summary>
public sealed class GitHubFormat : IDiagnosticFormat
{
    /// <inheritdoc />
    public void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer)
    {
        foreach (var diagnostic in diagnostics)
        {
            var level = diagnostic.Severity is Severity.Error ? "error" : "warning";
            writer.WriteLine(string.Create(null,
                $"::{level} file={Property(diagnostic.File)},line={diagnostic.Line},col={diagnostic.Column},title={Property(diagnostic.Id)}::{Escape(diagnostic.Message)}"));
        }
    }

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
