using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StemCellSite.Engine;

namespace StemCellSite.Reports;

/// <summary>SARIF 2.1.0, which code hosts and editors read. Columns count UTF-16 code units.</summary>
public sealed class SarifFormat : IDiagnosticFormat
{
    /// <inheritdoc />
    public void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer)
    {
        var rules = diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Help)).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var report = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject { ["name"] = "StemCellSite", ["rules"] = new JsonArray([.. rules.Select(rule => Rule(rule.Id, rule.Help))]) },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. diagnostics.Select(diagnostic => Result(diagnostic, rules.FindIndex(rule => rule.Id == diagnostic.Id)))]),
            }),
        };
        writer.WriteLine(report.ToJsonString(JsonFormat.Options));
    }

    private static JsonNode Rule(string id, string? help)
    {
        var rule = new JsonObject { ["id"] = id };
        if (help is not null) rule["helpUri"] = help;
        return rule;
    }

    private static JsonNode Result(Diagnostic diagnostic, int rule) => new JsonObject
    {
        ["ruleId"] = diagnostic.Id,
        ["ruleIndex"] = rule,
        ["level"] = diagnostic.Severity is Severity.Error ? "error" : "warning",
        ["message"] = new JsonObject { ["text"] = diagnostic.Message },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(diagnostic.File).Replace("%2F", "/", StringComparison.Ordinal) },
                ["region"] = new JsonObject { ["startLine"] = diagnostic.Line, ["startColumn"] = diagnostic.Column },
            },
        }),
    };
}
