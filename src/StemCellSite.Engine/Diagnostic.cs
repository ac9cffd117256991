namespace StemCellSite.Engine;

/// <summary>Something wrong in what a writer wrote, and where.</summary>
/// <param name="File">The file as <see cref="Document.Source"/> names it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Id">The rule's id, <c>MED101</c>.</param>
/// <param name="Severity">An error keeps the site from being published.</param>
/// <param name="Message">What is wrong here and what to do.</param>
/// <param name="Help">The address of the page that explains the rule; null while it has none.</param>
public sealed record Diagnostic(
    string File,
    int Line,
    int Column,
    string Id,
    Severity Severity,
    string Message,
    string? Help = null) : IComparable<Diagnostic>
{
    /// <summary>Orders by file, line, column, id and message, so that two runs report the same.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        if (string.CompareOrdinal(File, other.File) is not 0 and var byFile) return byFile;
        if ((Line, Column).CompareTo((other.Line, other.Column)) is not 0 and var byPlace) return byPlace;
        if (string.CompareOrdinal(Id, other.Id) is not 0 and var byId) return byId;
        return string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>The form of MSBuild, which editors and terminals make clickable.</summary>
    public override string ToString() =>
        string.Create(null, $"{File}({Line},{Column}): {(Severity is Severity.Error ? "error" : "warning")} {Id}: {Message}");
}
