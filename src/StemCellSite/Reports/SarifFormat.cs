using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Reports;

/// <summary>SARIF 2.1.0, which code hosts and editors read. Columns count UTF-16 code units. What is waived is there, suppressed.</summary>
public sealed class SarifFormat : IDiagnosticFormat
{
    /// <inheritdoc />
    public void Write(Report report, TextWriter writer)
    {
        var all = report.Diagnostics.Concat(report.Waived.Select(waived => waived.Diagnostic));
        var rules = all.Select(diagnostic => (diagnostic.Id, diagnostic.Help)).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToImmutableArray();
        var ids = rules.Select(rule => rule.Id).ToImmutableArray();
        var sarif = new JsonObject
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
                ["results"] = new JsonArray([.. report.Diagnostics.Select(diagnostic => Result(diagnostic, ids)), .. report.Waived.Select(waived => Result(waived, ids))]),
            }),
        };
        writer.WriteLine(sarif.ToJsonString(JsonFormat.Options));
    }

    private static JsonNode Rule(string id, string? help)
    {
        var rule = new JsonObject { ["id"] = id };
        if (help is not null) rule["helpUri"] = help;
        if (MedicalRules.All.FirstOrDefault(known => known.Info.Id == id) is not { } medical) return rule;

        rule["name"] = medical.Info.Title;
        rule["shortDescription"] = Text(medical.Info.Title);
        rule["fullDescription"] = Text(medical.Help.What);
        rule["help"] = Text($"{medical.Help.What} {medical.Help.Why}");
        rule["defaultConfiguration"] = new JsonObject { ["level"] = Level(medical.Info.Severity) };
        return rule;
    }

    private static JsonNode Result(WaivedDiagnostic waived, ImmutableArray<string> ids)
    {
        var result = Result(waived.Diagnostic, ids);
        result["suppressions"] = new JsonArray(new JsonObject
        {
            ["kind"] = "inSource",
            ["justification"] = $"{waived.Reason} ({waived.By}, until {IsoDate.Write(waived.Until)})",
        });
        return result;
    }

    private static JsonObject Result(Diagnostic diagnostic, ImmutableArray<string> ids) => new()
    {
        ["ruleId"] = diagnostic.Id,
        ["ruleIndex"] = ids.IndexOf(diagnostic.Id),
        ["level"] = Level(diagnostic.Severity),
        ["message"] = Text(diagnostic.Message),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(diagnostic.File).Replace("%2F", "/", StringComparison.Ordinal) },
                ["region"] = new JsonObject { ["startLine"] = diagnostic.Line, ["startColumn"] = diagnostic.Column },
            },
        }),
    };

    private static string Level(Severity severity) => severity is Severity.Error ? "error" : "warning";

    private static JsonObject Text(string text) => new() { ["text"] = text };
}
