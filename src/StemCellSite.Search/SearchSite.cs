using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>A site as readers can search it.</summary>
/// <param name="Pages">In navigation order, which settles ties between results.</param>
/// <param name="Synonyms">Rules without a problem. Those of which the site uses no member are left out.</param>
/// <param name="RedFlags">The signs that lead to <paramref name="UrgentPage"/>.</param>
/// <param name="UrgentPage">The address of the page on urgent help; null on a site without one.</param>
/// <param name="TopPages">What is offered where nothing is found: address and name.</param>
public sealed record SearchSite(
    ImmutableArray<SearchPage> Pages,
    ImmutableArray<SynonymRule> Synonyms,
    ImmutableArray<RedFlag> RedFlags,
    string? UrgentPage,
    ImmutableArray<(string Url, string Name)> TopPages)
{
    /// <summary>A site that has only pages and synonyms.</summary>
    public static SearchSite Of(ImmutableArray<SearchPage> pages, ImmutableArray<SynonymRule> synonyms) => new(pages, synonyms, [], null, []);
}
