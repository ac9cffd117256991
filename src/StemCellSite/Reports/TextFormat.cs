using StemCellSite.Engine;

namespace StemCellSite.Reports;

/// <summary>One line each, in the form of MSBuild.</summary>
/// <param name="hasColor">Whether the lines go to a terminal with colours.</param>
public sealed class TextFormat(bool hasColor) : IDiagnosticFormat
{
    private const string Red = "\u001b[31m";
    private const string Yellow = "\u001b[33m";
    private const string Plain = "\u001b[0m";

    /// <inheritdoc />
    public void Write(Report report, TextWriter writer)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            if (!hasColor) writer.WriteLine(diagnostic);
            else writer.WriteLine($"{(diagnostic.Severity is Severity.Error ? Red : Yellow)}{diagnostic}{Plain}");
        }
    }
}
