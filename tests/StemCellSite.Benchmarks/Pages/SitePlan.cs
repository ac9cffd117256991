using System.Collections.Immutable;

namespace StemCellSite.Benchmarks.Pages;

/// <summary>Which pages a site of a given size has, and where they lie.</summary>
internal sealed class SitePlan
{
    private const int PagesInSection = 25;

    // As often as on the real site, so that every N has every kind.
    private static readonly string[] Kinds =
        ["claim", "guide", "faq", "procedure", "risk", "lifestyle", "claim", "guide", "faq", "decision", "claim", "lifestyle"];

    private static readonly string[] ClaimClasses = ["efficacy", "mechanism", "safety"];

    private readonly List<PageOutline> pages = [];
    private readonly Dictionary<string, List<PageOutline>> sections = new(StringComparer.Ordinal);
    private int sentences;

    private SitePlan()
    {
    }

    /// <summary>Every page, the front page first.</summary>
    public IReadOnlyList<PageOutline> Pages => pages;

    /// <summary>The first page of each section, the section about the site left out.</summary>
    public IEnumerable<PageOutline> Sections => pages.Where(page => page is { IsIndex: true, Section: not ("" or "about") });

    /// <summary>The pages of a section.</summary>
    public IReadOnlyList<PageOutline> PagesOf(string section) => sections[section];

    /// <summary>Plans a site.</summary>
    /// <param name="count">How many pages it has, at least 12: below that there is no page of risks.</param>
    public static SitePlan Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 12);
        var plan = new SitePlan();
        plan.Add("index.md", "guide", order: 0, "Pages made up to be measured", "Home");
        plan.Add("urgent-signs.md", "urgent", order: 900, "When to get urgent help", "Urgent signs");
        plan.Add("about/index.md", "guide", order: 910, "About this site", "About");
        plan.Add("about/references.md", "reference", order: 10, "References", "References");
        plan.Add("about/glossary.md", "reference", order: 20, "Words and what they mean", "Glossary");
        plan.Add("about/changes.md", "reference", order: 30, "What changed and when", "Changes");

        var left = count - plan.pages.Count;
        var folders = (left + PagesInSection - 1) / PagesInSection;
        for (var section = 0; section < folders; section++)
            plan.AddSection(section, (left * (section + 1) / folders) - (left * section / folders));
        return plan;
    }

    private void AddSection(int section, int size)
    {
        var title = Prose.Heading(new RandomNumbers((ulong)(2 * pages.Count)), 3);
        var folder = $"{PageOutline.SlugOf(title)}-{section + 1}";
        Add($"{folder}/index.md", "guide", 10 * (section + 1), title, label: null, sourceHeading: $"{title} {section + 1}");
        for (var place = 1; place < size; place++)
        {
            var words = Prose.Heading(new RandomNumbers((ulong)(2 * pages.Count)), 5);
            Add($"{folder}/{PageOutline.SlugOf(Label(words))}-{place}.md", Kinds[(place - 1) % Kinds.Length], 10 * place, words, label: null, $"{title} {section + 1}");
        }
    }

    private void Add(string file, string kind, int order, string title, string? label, string? sourceHeading = null)
    {
        // Its outline and its text have a stream each: 2n and 2n + 1.
        var random = new RandomNumbers((ulong)(2 * pages.Count) + (1UL << 32));
        var shown = file.EndsWith("index.md", StringComparison.Ordinal) || sourceHeading is null ? [] : SentencesOf(kind, sourceHeading);
        var heading = file.EndsWith("index.md", StringComparison.Ordinal) ? sourceHeading : null;
        var page = new PageOutline(pages.Count, file, kind, title, label ?? Label(title), order, Headings(random), shown, heading);
        pages.Add(page);
        if (!sections.TryGetValue(page.Section, out var section)) sections[page.Section] = section = [];
        section.Add(page);
    }

    // Three words fit into the navigation.
    private static string Label(string title) => string.Join(' ', title.Split(' ').Take(3));

    private static ImmutableArray<(int Level, string Text)> Headings(RandomNumbers random)
    {
        var count = random.Between(3, 6);
        var headings = new List<(int, string)>();
        while (headings.Count < count)
        {
            var text = Prose.Heading(random, random.Between(3, 4));
            if (headings.All(heading => heading.Item2 != text)) headings.Add((headings.Count > 1 && random.Once(4) ? 3 : 2, text));
        }

        return [.. headings];
    }

    private ImmutableArray<ArticleSentence> SentencesOf(string kind, string heading) => kind switch
    {
        "claim" => [Sentence(heading, ClaimClasses[sentences % ClaimClasses.Length], "answered"), Sentence(heading, "efficacy", "answered")],
        "faq" or "decision" => [Sentence(heading, "efficacy", "answered")],
        "risk" => [Sentence(heading, "safety", "answered"), Sentence(heading, "risk", "reworded")],
        "procedure" => [Sentence(heading, "procedure", "reworded")],
        "lifestyle" => [Sentence(heading, "advice", "kept")],
        _ => [],
    };

    private ArticleSentence Sentence(string heading, string type, string became) => new($"s{++sentences:0000}", heading, type, became);
}
