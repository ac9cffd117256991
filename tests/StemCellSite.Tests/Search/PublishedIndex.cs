using System.Collections.Immutable;
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
            .. Manifest.GetProperty("inline").GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
                .Select(fields => new PublishedFamily([.. fields[0].Split(' ')], int.Parse(fields[1]), Places(fields[2]))),
        ];
    }

    public JsonElement Manifest { get; }

    public ImmutableArray<PublishedFamily> Families { get; }

    public ImmutableArray<int> FragmentStarts
    {
        get
        {
            var start = 0;
            return [.. Numbers(Manifest.GetProperty("f").GetString()!).Select(step => start += step)];
        }
    }

    public static PublishedIndex Of(ImmutableArray<SearchPage> pages, string synonyms = "") =>
        new(SearchIndexBuilder.Build(pages, Synonyms.Parse(synonyms).Rules));

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

    private JsonElement Json(string path) => JsonDocument.Parse(files.Single(file => file.Path == path).Bytes).RootElement;
}
