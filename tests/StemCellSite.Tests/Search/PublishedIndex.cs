using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

/// <summary>The files of an index, read as the client reads them.</summary>
internal sealed class PublishedIndex
{
    private readonly ImmutableArray<SearchFile> files;

    private PublishedIndex(ImmutableArray<SearchFile> files)
    {
        this.files = files;
        Manifest = Json("search/manifest.json");
        Families =
        [
            .. Forms(Manifest.GetProperty("forms").GetString()!)
                .Zip(Numbers(Manifest.GetProperty("counts").GetString()!))
                .Select((family, number) => new PublishedFamily([.. family.First], family.Second, Places(LineOf(number)))),
        ];
    }

    public JsonElement Manifest { get; }

    public ImmutableArray<PublishedFamily> Families { get; }

    public ImmutableArray<int> FragmentStarts => Starts("f");

    public ImmutableArray<int> ShardStarts => Starts("t");

    public static PublishedIndex Of(ImmutableArray<SearchPage> pages, string synonyms = "") =>
        Of(SearchSite.Of(pages, Synonyms.Parse(synonyms).Rules));

    public static PublishedIndex Of(SearchSite site) => new(SearchIndexBuilder.Build(site));

    public PublishedFamily? Family(string form) => Families.SingleOrDefault(family => family.Forms.Contains(form));

    public JsonElement Fragment(int number) => Json($"search/{Manifest.GetProperty("h").GetString()}/f/{number}.json");

    public static ImmutableArray<int> Numbers(string text)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < text.Length;)
            numbers.Add(Number(text, ref at));
        return numbers.ToImmutable();
    }

    private static ImmutableArray<(int Section, int Impact)> Places(string text)
    {
        var places = ImmutableArray.CreateBuilder<(int, int)>();
        for (int at = 0, section = -1; at < text.Length;)
        {
            section += Number(text, ref at) + 1;
            places.Add((section, Vlq64.Alphabet.IndexOf(text[at++])));
        }
        return places.ToImmutable();
    }

    // Each form is the number of letters that it shares with the one before, and the rest.
    private static List<string[]> Forms(string text)
    {
        var before = "";
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ').Select(form => before = before[..Vlq64.Alphabet.IndexOf(form[0])] + form[1..]).ToArray())];
    }

    private static int Number(string text, ref int at)
    {
        for (int number = 0, shift = 0; ; shift += 5)
        {
            var bits = Vlq64.Alphabet.IndexOf(text[at++]);
            number |= (bits & 31) << shift;
            if (bits < 32)
                return number;
        }
    }

    private ImmutableArray<int> Starts(string key)
    {
        var start = 0;
        return [.. Numbers(Manifest.GetProperty(key).GetString()!).Select(step => start += step)];
    }

    // By the same search as the client's: the last shard that starts no later.
    private string LineOf(int family)
    {
        if (Manifest.TryGetProperty("inline", out var inline)) return inline.GetString()!.Split('\n')[family];
        var shard = ShardStarts.Count(start => start <= family) - 1;
        return Encoding.UTF8.GetString(File($"search/{Manifest.GetProperty("h").GetString()}/t/{shard}.txt").Bytes.Span).Split('\n')[family - ShardStarts[shard]];
    }

    private SearchFile File(string path) => files.Single(file => file.Path == path);

    private JsonElement Json(string path) => JsonDocument.Parse(File(path).Bytes).RootElement;
}
