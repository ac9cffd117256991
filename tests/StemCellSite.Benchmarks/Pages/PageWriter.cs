using System.Text;

namespace StemCellSite.Benchmarks.Pages;

/// <summary>Writes a page as a writer of this site would.</summary>
/// <param name="plan">The site it is part of.</param>
/// <param name="references">How many references the site has.</param>
internal sealed class PageWriter(SitePlan plan, int references)
{
    // Half of a section's links stay in it, as on real sites.
    private const int LinksInPage = 3;

    private static readonly string[] RiskCodes =
    [
        "disc-or-bone-infection", "abscess", "nerve-damage", "contaminated-product", "abnormal-growth",
        "harvest-and-injection-pain", "no-benefit", "unknown-long-term", "cost", "lost-trial-eligibility",
    ];

    /// <summary>The whole file.</summary>
    public string Write(PageOutline page)
    {
        var random = new RandomNumbers((ulong)(2 * page.Number) + 1);
        var text = new StringBuilder();
        AppendFrontMatter(text, page, random);
        if (DisclaimerOf(page) is { } disclaimer) AppendBlock(text, $"disclaimer {disclaimer}", "");
        if (page.Kind is "urgent" or "risk") AppendBlock(text, "urgent", "");
        AppendBody(text, page, random);
        if (ListOf(page) is { } list) AppendBlock(text, $"list {list}", "");
        if (page.File is "index.md") AppendSections(text);
        return text.ToString();
    }

    private static void AppendFrontMatter(StringBuilder text, PageOutline page, RandomNumbers random)
    {
        text.Append("---\n");
        text.Append($"title: \"{page.Title}\"\n");
        text.Append($"label: \"{page.Label}\"\n");
        text.Append($"description: \"{Prose.Sentence(random, random.Between(12, 20))}\"\n");
        text.Append($"kind: {page.Kind}\n");
        text.Append(null, $"order: {page.Order}\n");
        if (!page.Sentences.IsEmpty) text.Append($"source: [{string.Join(", ", page.Sentences.Select(sentence => sentence.Id))}]\n");
        if (page.SourceHeading is not null) text.Append($"sourceHeadings: [\"{page.SourceHeading}\"]\n");
        text.Append("changes:\n");
        if (random.Once(3)) text.Append(null, $"  - {{ date: 2026-{random.Between(7, 10):00}-{random.Between(1, 28):00}, what: \"{Prose.Sentence(random, 6)}\" }}\n");
        text.Append(null, $"  - {{ date: 2026-0{random.Between(1, 6)}-{random.Between(1, 28):00}, what: First version }}\n");
        text.Append($"search: [{Vocabulary.NextLong(random)}, {Vocabulary.NextLong(random)} {Vocabulary.NextLong(random)}]\n");
        text.Append("---\n\n");
    }

    private static string? DisclaimerOf(PageOutline page) => page.Kind switch
    {
        "risk" => "risk",
        "procedure" => "procedure",
        "claim" or "decision" or "faq" => "general",
        _ => null,
    };

    private static string? ListOf(PageOutline page) => page.File switch
    {
        "about/references.md" => "references",
        "about/glossary.md" => "glossary",
        "about/changes.md" => "changes",
        _ => null,
    };

    private void AppendBody(StringBuilder text, PageOutline page, RandomNumbers random)
    {
        // A page that lists all sources has no list of its own.
        var cited = ListOf(page) is "references" ? [] : Enumerable.Range(0, random.Between(4, 8)).Select(_ => Reference(random)).Distinct().ToList();
        var links = Enumerable.Range(0, LinksInPage).Select(_ => Link(page, random)).ToList();
        var shown = page.Sentences.Where(sentence => sentence.IsShown).ToList();

        if (page.Kind is not ("urgent" or "reference"))
            AppendBlock(text, "key-points", $"- {Cited(random, 12, cited)}\n- {Cited(random, random.Between(9, 14), cited)}\n- {Cited(random, 5, cited)} See {links[0]}.\n- See the [risks and side effects]({RiskPlace(page)}).\n{(page.Kind is "faq" ? $"- What comes of it in the long run is not known [@{cited[0]}].\n" : "")}");
        // Every source of the list stands on some page.
        if (page.File is "about/changes.md") text.Append(null, $"All sources [{string.Join("; ", Enumerable.Range(0, references).Select(number => $"@{ReferenceList.Key(number)}"))}].\n\n");
        AppendParagraph(text, random, random.Between(30, 45), cited, page.Kind is "urgent" or "reference" ? links[0] : null);

        var table = random.Below(page.Headings.Length);
        for (var index = 0; index < page.Headings.Length; index++)
        {
            var (level, heading) = page.Headings[index];
            text.Append('#', level).Append(' ').Append(heading).Append("\n\n");
            if (index < shown.Count) AppendBlock(text, $"article {shown[index].Id}", "");
            AppendParagraph(text, random, random.Between(30, 48), cited, index is 0 ? links[1] : null);
            if (index == table) AppendTable(text, random, cited);
            else if (random.Once(3)) AppendParagraph(text, random, random.Between(18, 30), cited, link: null);
            else if (random.Once(4)) AppendList(text, random, cited);
            if (index == page.Headings.Length - 1) AppendParagraph(text, random, 14, cited, links[2]);
        }

        if (page.Kind is "claim") AppendBlock(text, "evidence", $"**{Prose.Heading(random, 2)}.** {Cited(random, 16, cited)}\n");
        if (page.Kind is "procedure" or "guide" && random.Once(2)) AppendBlock(text, "note", $"{Cited(random, 18, cited)}\n");
        if (page.Kind is "risk")
            foreach (var code in page == FirstOfRisks ? RiskCodes : RiskCodes.Skip(random.Below(RiskCodes.Length - 2)).Take(3)) AppendBlock(text, $"risk {code}", $"{Cited(random, 16, cited)}\n");
    }

    private static void AppendParagraph(StringBuilder text, RandomNumbers random, int words, List<string> cited, string? link)
    {
        var sentences = Prose.Sentences(random, words);
        sentences[^1] = WithCitation(random, sentences[^1], cited);
        if (link is not null) sentences.Add($"{Prose.Heading(random, 1)} {link}.");
        text.Append(string.Join(' ', sentences)).Append("\n\n");
    }

    private static void AppendTable(StringBuilder text, RandomNumbers random, List<string> cited)
    {
        text.Append($"Table: {Prose.Heading(random, random.Between(3, 5))}\n\n");
        text.Append($"| {Prose.Heading(random, 1)} | {Prose.Heading(random, 2)} | {Prose.Heading(random, 1)} |\n|---|---|---|\n");
        for (var row = random.Between(3, 5); row > 0; row--)
            text.Append(null, $"| {Prose.Heading(random, 2)} | {random.Between(2, 99)} of 100 | {WithCitation(random, Prose.Sentence(random, 3), cited)} |\n");
        text.Append('\n');
    }

    private static void AppendList(StringBuilder text, RandomNumbers random, List<string> cited)
    {
        for (var item = random.Between(3, 5); item > 0; item--) text.Append($"- {Cited(random, random.Between(5, 10), cited)}\n");
        text.Append('\n');
    }

    private static void AppendBlock(StringBuilder text, string name, string body) => text.Append($"::: {name}\n{body}:::\n\n");

    private void AppendSections(StringBuilder text)
    {
        foreach (var section in plan.Sections) text.Append($"- [{section.Title}]({section.File}#{PageOutline.SlugOf(section.Headings[0].Text)})\n");
    }

    private static string Cited(RandomNumbers random, int words, List<string> cited) => WithCitation(random, Prose.Sentence(random, words), cited);

    private static string WithCitation(RandomNumbers random, string sentence, List<string> cited) => cited.Count is 0 ? sentence : sentence[..^1] + random.Below(6) switch
    {
        0 => $" [@{random.OneOf(cited)}, p. {random.Between(2, 90).ToString(null, null)}].",
        1 when cited.Count > 1 => $" [@{cited[0]}; @{cited[1]}].",
        _ => $" [@{random.OneOf(cited)}].",
    };

    // Most citations go to a few sources.
    private string Reference(RandomNumbers random) => ReferenceList.Key(random.Below(random.Once(3) ? references : Math.Min(references, 40)));

    private PageOutline FirstOfRisks => plan.Pages.First(page => page.Kind is "risk");

    // The harms stand below the last heading of the first page of risks.
    private string RiskPlace(PageOutline page) =>
        $"{FileFrom(page, FirstOfRisks)}#{PageOutline.SlugOf(FirstOfRisks.Headings[^1].Text)}";

    private static string FileFrom(PageOutline page, PageOutline target) =>
        target.Section == page.Section ? Path.GetFileName(target.File) : (page.Section.Length is 0 ? "" : "../") + target.File;

    private string Link(PageOutline page, RandomNumbers random)
    {
        var isNear = page.Section.Length > 0 && random.Once(2);
        var choices = isNear ? plan.PagesOf(page.Section) : plan.Pages;
        var target = random.OneOf(choices);
        return $"[{target.Title.ToLowerInvariant()}]({FileFrom(page, target)}#{PageOutline.SlugOf(random.OneOf(target.Headings).Text)})";
    }
}
