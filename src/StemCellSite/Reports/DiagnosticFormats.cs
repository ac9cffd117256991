namespace StemCellSite.Reports;

/// <summary>The forms by name.</summary>
public static class DiagnosticFormats
{
    /// <summary>The form with a name, without colour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none of that name; the command line lets none through.</exception>
    public static IDiagnosticFormat Find(string name) => name switch
    {
        "text" => new TextFormat(hasColor: false),
        "github" => new GitHubFormat(),
        "sarif" => new SarifFormat(),
        "json" => new JsonFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such form."),
    };
}
