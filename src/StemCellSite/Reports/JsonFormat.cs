using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Reports;

/// <summary>An object with the lists <c>diagnostics</c> and <c>waived</c>.</summary>
/// <remarks>
/// <c>version</c> is 1; it grows when a field changes its meaning. <c>errors</c> and <c>warnings</c> count <c>diagnostics</c>. Each has
/// <c>file</c>, <c>line</c> and <c>column</c> (from 1, in UTF-16 code units), <c>id</c>, <c>severity</c> (<c>error</c> or <c>warning</c>),
/// <c>message</c> and <c>help</c> (an address, or null). One that is <c>waived</c> has <c>waiver</c> besides: <c>reason</c>, <c>by</c>, <c>until</c>.
/// </remarks>
public sealed class JsonFormat : IDiagnosticFormat
{
    internal static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public void Write(Report report, TextWriter writer)
    {
        var json = new JsonObject
        {
            ["version"] = 1,
            ["errors"] = report.Diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error),
            ["warnings"] = report.Diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Warning),
            ["diagnostics"] = new JsonArray([.. report.Diagnostics.Select(Node)]),
            ["waived"] = new JsonArray([.. report.Waived.Select(Node)]),
        };
        writer.WriteLine(json.ToJsonString(Options));
    }

    private static JsonNode Node(WaivedDiagnostic waived)
    {
        var node = Node(waived.Diagnostic);
        node["waiver"] = new JsonObject { ["reason"] = waived.Reason, ["by"] = waived.By, ["until"] = IsoDate.Write(waived.Until) };
        return node;
    }

    private static JsonObject Node(Diagnostic diagnostic) => new()
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
