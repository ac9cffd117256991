using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Reports;

/// <summary>A form in which diagnostics are written.</summary>
public interface IDiagnosticFormat
{
    /// <summary>Writes them all; they come sorted.</summary>
    void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer);
}
