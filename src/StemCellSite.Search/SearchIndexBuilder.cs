using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace StemCellSite.Search;

/// <summary>Makes the search index of a site: static files that the client reads without a server's help.</summary>
public static class SearchIndexBuilder
{
    /// <summary>
    /// Builds every file of the index; the same input gives the same bytes. The manifest has a fixed name and is to be
    /// revalidated; the folder of the others is named for their content, so they may be cached for ever.
    /// </summary>
    /// <param name="site">What is searched.</param>
    public static ImmutableArray<SearchFile> Build(SearchSite site) => Build(site, out _);

    /// <summary>The same, and finds the synonyms that change no search.</summary>
    public static ImmutableArray<SearchFile> Build(SearchSite site, out ImmutableArray<WordListProblem> unused)
    {
        var terms = new TermTable(site.Pages);
        unused = Synonyms.FindUnused(site.Synonyms, terms);
        ImmutableArray<SynonymRule> used = [.. site.Synonyms.Where(rule => rule.IsUsed(terms))];
        foreach (var phrase in used.SelectMany(rule => rule.Found))
            terms.AddForms(phrase);

        ImmutableArray<string> caveats = [.. site.Pages.SelectMany(page => page.Sections).Select(section => section.Caveat).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var fragments = Fragment.Divide(site.Pages);
        var texts = new SearchFile[fragments.Length];
        Parallel.For(0, fragments.Length, index => texts[index] = new SearchFile($"f/{index}.json", fragments[index].ToJson(caveats)));
        ImmutableArray<string> places = [.. terms.Families.Select(TermLines.Places)];
        var shards = Shard.FitInline(places) ? [] : Shard.Divide(places);
        ImmutableArray<SearchFile> files = [.. texts, .. shards.Select((shard, index) => new SearchFile($"t/{index}.txt", Encoding.UTF8.GetBytes(string.Join('\n', shard.Lines))))];
        var name = NameFor(files);
        return
        [
            new SearchFile("search/manifest.json", Manifest.Write(name, site, fragments, used, caveats, terms, places, shards)),
            .. files.Select(file => file with { Path = $"search/{name}/{file.Path}" }),
        ];
    }

    private static string NameFor(ImmutableArray<SearchFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Bytes.Span);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }
}
