using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using StemCellSite.Engine;

namespace StemCellSite.Preview;

/// <summary>What an open page is told.</summary>
public static class PreviewMessage
{
    // Beyond these nobody reads; the terminal has them all.
    private const int MostProblems = 50;

    /// <summary>Writes it as JSON: which version of the page is the newest, and what is wrong.</summary>
    /// <param name="state">What is shown now.</param>
    /// <param name="fingerprint">Of the page as it would be sent now.</param>
    /// <param name="isOutdated">Whether that page is an earlier one because the newest build has none as good.</param>
    public static string Of(PreviewState state, string fingerprint, bool isOutdated)
    {
        var problems = state.Problems.OrderBy(problem => problem.Diagnostic.Severity is Severity.Warning).ToImmutableArray();
        return new JsonObject
        {
            ["page"] = fingerprint,
            ["isOutdated"] = isOutdated,
            ["failure"] = state.Failure,
            ["errors"] = problems.Count(problem => problem.Diagnostic.Severity is Severity.Error),
            ["warnings"] = problems.Count(problem => problem.Diagnostic.Severity is Severity.Warning),
            ["problems"] = new JsonArray([.. problems.Take(MostProblems).Select(Node)]),
        }.ToJsonString(JsonSerializerOptions.Web);
    }

    private static JsonNode Node(PreviewProblem problem) => new JsonObject
    {
        ["severity"] = problem.Diagnostic.Severity is Severity.Error ? "error" : "warning",
        ["id"] = problem.Diagnostic.Id,
        ["file"] = problem.Diagnostic.File,
        ["line"] = problem.Diagnostic.Line,
        ["column"] = problem.Diagnostic.Column,
        ["message"] = problem.Diagnostic.Message,
        ["source"] = problem.Excerpt.Value?.Line,
        ["caret"] = problem.Excerpt.Value?.Caret,
    };
}
