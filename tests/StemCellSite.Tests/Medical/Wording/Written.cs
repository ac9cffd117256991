using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Medical.Evidence;
using StemCellSite.Medical.Rules;
using StemCellSite.Modules;

namespace StemCellSite.Tests.Medical.Wording;

/// <summary>What the rules of wording say of a few written lines, on a page that is right in all else.</summary>
internal static class Written
{
    private static readonly EvidenceBase Evidence = new(
        new[]
        {
            new CitedWork("trial", "rct", "none-known", "full"),
            new CitedWork("pooled", "meta-analysis", "none-known", "full"),
            new CitedWork("case", "case-report", "none-known", "full"),
            new CitedWork("opinion", "viewpoint", "none-known", "full"),
            new CitedWork("agency", "regulator", "none-known", "full"),
        }.ToImmutableDictionary(work => work.Key),
        Rulings.None,
        [new Topic("Less pain", ["pooled"], ["trial"], "very-low")]);

    /// <summary>The ids of the errors in a body, each once, in order; what only a person can judge is left out.</summary>
    public static async Task<string[]> IdsOfAsync(string body, string kind = "claim", string title = "An example: what is known", string source = "claims/example.md", string fields = "") =>
        [.. (await FindingsOfAsync(body, kind, title, source, fields)).Where(finding => finding.Rule.Severity is Severity.Error).Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What is wrong in a body, and what the writer wrote there.</summary>
    public static async Task<(Finding Finding, string From)[]> PlacedFindingsOfAsync(string body)
    {
        var text = Page(body, "claim", "An example: what is known", "");
        return [.. (await FindingsAsync("claims/example.md", text)).Select(finding => (finding, text[finding.Offset..]))];
    }

    private static Task<IEnumerable<Finding>> FindingsOfAsync(string body, string kind, string title, string source, string fields) =>
        FindingsAsync(source, Page(body, kind, title, fields));

    private static async Task<IEnumerable<Finding>> FindingsAsync(string source, string text)
    {
        var (outputs, _) = await TestBuild.RunAsync([TestBuild.FileOf(source, text)], new DecodeText(), new ParseFrontMatter(), new ParseMarkdown(), new GatherHeadings(), new ReadArticle());
        return ArticleRules.Check(outputs[0].Get(Keys.Article), Evidence);
    }

    private static string Page(string body, string kind, string title, string fields) =>
        $"""
        ---
        title: "{title}"
        description: A page about cells.
        kind: {kind}
        order: 10
        changes:
          - {"{ date: 2026-11-22, what: First version }"}
        {fields}
        ---

        ::: disclaimer general
        :::

        {body}
        """.Replace("\n\n---", "\n---", StringComparison.Ordinal);
}
