namespace StemCellSite.Reports;

/// <summary>A form in which diagnostics are written.</summary>
public interface IDiagnosticFormat
{
    /// <summary>Writes a report.</summary>
    void Write(Report report, TextWriter writer);
}
