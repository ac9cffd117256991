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
    /// <param name="pages">In navigation order, which settles ties between results. The first five are offered where nothing is found.</param>
    /// <param name="synonyms">Rules without a problem. Those of which the site uses no member are left out.</param>
    public static ImmutableArray<SearchFile> Build(ImmutableArray<SearchPage> pages, ImmutableArray<SynonymRule> synonyms) => Build(pages, synonyms, out _);

    /// <summary>The same, and finds the rules that change no search.</summary>
    public static ImmutableArray<SearchFile> Build(ImmutableArray<SearchPage> pages, ImmutableArray<SynonymRule> synonyms, out ImmutableArray<SynonymProblem> unused)
    {
        var terms = new TermTable(pages);
        unused = Synonyms.FindUnused(synonyms, terms);
        ImmutableArray<SynonymRule> used = [.. synonyms.Where(rule => rule.Found.Any(terms.Uses))];
        foreach (var phrase in used.SelectMany(rule => rule.Found))
            terms.AddForms(phrase);

        var fragments = Fragment.Divide(pages);
        var files = new SearchFile[fragments.Length];
        Parallel.For(0, fragments.Length, index => files[index] = new SearchFile($"f/{index}.json", fragments[index].ToJson()));
        ImmutableArray<SearchFile> texts = [.. files];
        var name = NameFor(texts);
        return
        [
            new SearchFile("search/manifest.json", Manifest.Write(name, pages, fragments, used, terms)),
            .. texts.Select(file => file with { Path = $"search/{name}/{file.Path}" }),
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
