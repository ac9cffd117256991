using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Search;
using StemCellSite.Theme.Models;

namespace StemCellSite.Markdown;

/// <summary>Lays out the headings of the site from A to Z: what the search page is without script.</summary>
public static class Alphabet
{
    private const string Digits = "0–9";

    // A heading that many pages share ("How sure are we?") says nothing in a list; its pages stand there themselves.
    private const int MostPagesOfHeading = 2;

    /// <summary>The titles and second-level headings of all pages by first letter.</summary>
    /// <param name="map">The pages.</param>
    /// <param name="outlines">What stands on them, by file.</param>
    public static ImmutableArray<AlphabetGroup> Of(SiteMap map, ImmutableDictionary<string, PageOutline> outlines)
    {
        var shared = map.Pages
            .SelectMany(page => outlines[page.Source].Headings.Select(heading => heading.Text).Distinct())
            .GroupBy(text => text, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > MostPagesOfHeading)
            .Select(same => same.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Group(map.Pages.Where(page => !Editorial.Has(page.Source)).SelectMany(page => Entries(page, outlines[page.Source].Headings, shared)));
    }

    private static ImmutableArray<AlphabetGroup> Group(IEnumerable<Link> entries) =>
    [
        .. entries
            .GroupBy(entry => Letter(entry.Text))
            .OrderBy(group => group.Key is Digits ? "" : group.Key, StringComparer.Ordinal)
            .Select(group => new AlphabetGroup(group.Key, [.. group.OrderBy(entry => TextFold.Fold(entry.Text), StringComparer.Ordinal).ThenBy(entry => entry.Address, StringComparer.Ordinal)])),
    ];

    // The same heading may stand on many pages, so each says which page it is of.
    private static IEnumerable<Link> Entries(MappedPage page, ImmutableArray<OutlineHeading> headings, HashSet<string> shared) =>
        headings
            .Where(heading => heading.Level is 2 && heading.Text.Length > 0 && !shared.Contains(heading.Text))
            .Select(heading => new Link($"{page.Address}#{heading.Anchor}", $"{heading.Text} ({page.FrontMatter.Label})"))
            .Prepend(page.TitleLink);

    private static string Letter(string text)
    {
        var first = TextFold.Fold(text).FirstOrDefault(char.IsLetterOrDigit);
        return char.IsDigit(first) || first is default(char) ? Digits : first.ToString().ToUpperInvariant();
    }
}
