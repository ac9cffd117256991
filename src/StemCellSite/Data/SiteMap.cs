using System.Collections.Immutable;
using StemCellSite.Medical;

namespace StemCellSite.Data;

/// <summary>The pages of the site and how they lie. A section is a folder.</summary>
public sealed class SiteMap
{
    private readonly Dictionary<string, MappedPage> bySource;
    private readonly Dictionary<string, MappedPage> bySourceWithoutCase;
    private readonly Dictionary<string, ImmutableArray<MappedPage>> bySection;

    /// <summary>Lays the pages out.</summary>
    public SiteMap(IEnumerable<MappedPage> pages)
    {
        bySection = pages
            .GroupBy(page => page.Section)
            .ToDictionary(section => section.Key, section => section
                .OrderByDescending(page => page.IsIndex)
                .ThenBy(page => page.FrontMatter.Order)
                .ThenBy(page => page.Source, StringComparer.Ordinal)
                .ToImmutableArray());
        Pages = [.. Walk("")];
        UrgentHelp = Pages.FirstOrDefault(page => page.FrontMatter.Kind.Value is PageKind.Urgent);
        bySource = Pages.ToDictionary(page => page.Source, StringComparer.Ordinal);
        bySourceWithoutCase = Pages.DistinctBy(page => page.Source.ToLowerInvariant()).ToDictionary(page => page.Source, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every page in the order of navigation: a section's pages, then the sections below it.</summary>
    public ImmutableArray<MappedPage> Pages { get; }

    /// <summary>Those of them that readers and machines are led to, in the same order.</summary>
    public IEnumerable<MappedPage> Listed => Pages.Where(page => page.IsListed);

    /// <summary>The page that says when to get urgent help, or null.</summary>
    public MappedPage? UrgentHelp { get; }

    /// <summary>The front page, or null.</summary>
    public MappedPage? Home => Find("index.md");

    /// <summary>The page of a file, or null. Letter case counts.</summary>
    public MappedPage? Find(string source) => bySource.GetValueOrDefault(source);

    /// <summary>The page of a file whose name differs in letter case at most, or null.</summary>
    public MappedPage? FindWithoutCase(string source) => bySourceWithoutCase.GetValueOrDefault(source);

    /// <summary>The pages of a section, its index first.</summary>
    public ImmutableArray<MappedPage> PagesOf(string section) => bySection.GetValueOrDefault(section, []);

    /// <summary>The index pages from home down to a page's section; the page itself is left out.</summary>
    public ImmutableArray<MappedPage> ParentsOf(MappedPage page)
    {
        var parents = new List<MappedPage>();
        var section = page.Section;
        while (true)
        {
            if (Find(section.Length > 0 ? $"{section}/index.md" : "index.md") is { } index && index != page) parents.Add(index);
            if (section.Length is 0) break;
            section = MappedPage.FolderOf(section);
        }

        return [.. Enumerable.Reverse(parents)];
    }

    // Folders below a section come where their index page says, among the section's pages.
    private IEnumerable<MappedPage> Walk(string section) =>
        PagesOf(section).Concat(bySection.Keys
            .Where(other => other.Length > 0 && other != section && MappedPage.FolderOf(other) == section)
            .Concat(Gaps(section))
            .OrderBy(other => PagesOf(other) is [{ IsIndex: true } index, ..] ? index.FrontMatter.Order : int.MaxValue)
            .ThenBy(other => other, StringComparer.Ordinal)
            .SelectMany(Walk));

    // A folder that holds folders and no page of its own.
    private IEnumerable<string> Gaps(string section) =>
        bySection.Keys
            .Where(other => other.Length > section.Length && (section.Length is 0 || other.StartsWith($"{section}/", StringComparison.Ordinal)))
            .Select(other => other.IndexOf('/', section.Length is 0 ? 0 : section.Length + 1) is >= 0 and var slash ? other[..slash] : other)
            .Distinct()
            .Where(other => !bySection.ContainsKey(other));
}
