using System.Collections.Immutable;
using System.Text.Json;

namespace StemCellSite.SiteTests.Search;

/// <summary>The published search, asked many questions in a browser and judged by <c>relevance.js</c>.</summary>
public sealed record JudgedSearch(ImmutableArray<JudgedKind> Lines, ImmutableArray<JudgedAnswer> Judged)
{
    /// <summary>Asks every question.</summary>
    public static async Task<JudgedSearch> OfAsync(Visit visit, IEnumerable<Question> questions)
    {
        await visit.GoAsync("/search/");
        var report = await visit.Page.EvaluateAsync<string>(
            $$"""
            async questions => {
              const module = await import(performance.getEntriesByType('resource').map(file => file.name).find(name => /\/search\.\w+\.js$/.test(name)));
              const load = async path => { const answer = await fetch('/search/' + path); return path.endsWith('.json') ? answer.json() : answer.text(); };
              return JSON.stringify(await ({{Repository.Read("tests/StemCellSite.SiteTests/Search/relevance.js")}})(module, load, JSON.parse(questions)));
            }
            """,
            JsonSerializer.Serialize(questions, JsonSerializerOptions.Web));
        return JsonSerializer.Deserialize<JudgedSearch>(report, JsonSerializerOptions.Web)!;
    }
}
