using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StemCellSite.Engine;

namespace StemCellSite.Reports;

/// <summary>An object with a list <c>diagnostics</c>; lines and columns count from 1.</summary>
public sealed class JsonFormat : IDiagnosticFormat
{
    internal static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer)
    {
        var report = new JsonObject
        {
            ["version"] = 1,
            ["errors"] = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error),
            ["warnings"] = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Warning),
            ["diagnostics"] = new JsonArray([.. diagnostics.Select(Node)]),
        };
        writer.WriteLine(report.ToJsonString(Options));
    }

    private static JsonNode Node(Diagnostic diagnostic) => new JsonObject
    {
        ["file"] = diagnostic.File,
        ["line"] = diagnostic.Line,
        ["column"] = diagnostic.Column,
        ["id"] = diagnostic.Id,
        ["severity"] = diagnostic.Severity is Severity.Error ? "error" : "warning",
        ["message"] = diagnostic.Message,
        ["help"] = diagnostic.Help,
    };
}
