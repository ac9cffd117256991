using System.Text.Json;

namespace StemCellSite.SiteTests;

public sealed class SearchWordsTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_client_makes_the_same_words_of_a_text_as_the_index()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Desktop);
        var vectors = Repository.Read("tests/StemCellSite.Tests/Search/text-vectors.tsv");
        var script = await visit.Page.Locator("script[type=module]").GetAttributeAsync("src");

        var results = await visit.Page.EvaluateAsync<JsonElement>(
            """
            async ([vectors, script]) => {
              const { wordsOf } = await import(script);
              const unescape = text => JSON.parse(`"${text.replaceAll('"', '\\"')}"`);
              return vectors.trimEnd().split('\n').filter(line => !line.startsWith('#')).map(line => {
                const [name, text, words] = line.split('\t');
                return [name, unescape(words), wordsOf(unescape(text)).join(' ')];
              });
            }
            """,
            new[] { vectors, script });

        var cases = results.EnumerateArray().Select(result => result.EnumerateArray().Select(part => part.GetString()!).ToArray()).ToList();
        Assert.NotEmpty(cases);
        Assert.All(cases, result => Assert.Equal($"{result[0]}: {result[1]}", $"{result[0]}: {result[2]}"));
    }
}
