using System.Text.Json;

namespace StemCellSite.SiteTests.Search;

public sealed class SearchWordsTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_client_makes_the_same_words_of_a_text_as_the_index()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Desktop);
        var vectors = Repository.Read("tests/StemCellSite.Tests/Search/text-vectors.tsv");

        var results = await visit.Page.EvaluateAsync<JsonElement>(
            """
            async vectors => {
              const { wordsOf } = await import(performance.getEntriesByType('resource').map(file => file.name).find(name => /\/search\.\w+\.js$/.test(name)));
              const unescape = text => JSON.parse(`"${text.replaceAll('"', '\\"')}"`);
              return vectors.trimEnd().split('\n').filter(line => !line.startsWith('#')).map(line => {
                const [name, text, words] = line.split('\t');
                return [name, unescape(words), wordsOf(unescape(text)).join(' ')];
              });
            }
            """,
            vectors);

        var cases = results.EnumerateArray().Select(result => result.EnumerateArray().Select(part => part.GetString()!).ToArray()).ToList();
        Assert.NotEmpty(cases);
        Assert.All(cases, result => Assert.Equal($"{result[0]}: {result[1]}", $"{result[0]}: {result[2]}"));
    }

    [Fact]
    public async Task The_client_folds_every_letter_of_the_table_as_the_index_does()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Desktop);
        var table = Repository.Read("src/StemCellSite.Search/Text/fold.tsv");

        var different = await visit.Page.EvaluateAsync<string[]>(
            """
            async table => {
              const { fold } = await import(performance.getEntriesByType('resource').map(file => file.name).find(name => /\/search\.\w+\.js$/.test(name)));
              const text = hex => String.fromCodePoint(...hex.split(' ').map(code => parseInt(code, 16)));
              return table.trimEnd().split('\n').filter(line => /^[0-9a-f]+\t[0-9a-f]/.test(line)).map(line => line.split('\t')).filter(([code, folded]) => fold(text(code)) !== fold(text(folded))).map(([code]) => code);
            }
            """,
            table);

        Assert.Empty(different);
    }

    [Fact]
    public async Task Every_number_is_read_as_it_was_written()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Desktop);

        var read = await visit.Page.EvaluateAsync<int[][]>(
            """
            async () => {
              const { readNumber } = await import(performance.getEntriesByType('resource').map(file => file.name).find(name => /\/search\.\w+\.js$/.test(name)));
              return ['0', 'V', 'W1', 'c1', 'WW1', '5c1'].map(text => readNumber(text, 0));
            }
            """);

        Assert.Equal([[0, 1], [31, 1], [32, 2], [38, 2], [1024, 3], [5, 1]], read);
    }
}
