using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Reports;

/// <summary>Workflow commands that GitHub shows as annotations beside the lines of a pull request.</summary>
public sealed class GitHubFormat : IDiagnosticFormat
{
    /// <inheritdoc />
    public void Write(Report report, TextWriter writer)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var level = diagnostic.Severity is Severity.Error ? "error" : "warning";
            writer.WriteLine(string.Create(null,
                $"::{level} file={Property(diagnostic.File)},line={diagnostic.Line},col={diagnostic.Column},title={Property(diagnostic.Id)}::{Escape(diagnostic.Message)}{Help(diagnostic)}"));
        }

        foreach (var waived in report.Waived)
            writer.WriteLine(string.Create(null, $"::notice file={Property(waived.Diagnostic.File)},line={waived.Diagnostic.Line},col={waived.Diagnostic.Column},title={Property(waived.Diagnostic.Id)} waived::{Escape($"{waived.Diagnostic.Message} Waived by {waived.By} until {IsoDate.Write(waived.Until)}: {waived.Reason}")}"));
    }

    private static string Help(Diagnostic diagnostic) => diagnostic.Help is { } help ? $" See {Escape(help)}" : "";

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
