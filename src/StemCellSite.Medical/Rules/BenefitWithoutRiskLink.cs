using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>MED301: whoever reads of a benefit is shown the way to the risks before the section ends.</summary>
public static class BenefitWithoutRiskLink
{
    private static readonly WordingList NamesRisk = WordingList.Of("names-risk");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED301", nameof(BenefitWithoutRiskLink), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A page of the kind claim, and each other page on which a claim of benefit stands, cited or not, ours or the article's, links to the page of risks before the section with the first such claim ends. The words of the link name risks, harm or side effects: 'Learn more' does not.",
        "A benefit that is read without its risks is a one-sided account, whatever stands on other pages. Many readers come from a search and read one section.",
        RuleExample.OfPage("claim", """
            ::: disclaimer general
            :::

            ## What is known

            In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024]. [Learn more](../risks.md).
            """),
        RuleExample.OfPage("claim", """
            ::: disclaimer general
            :::

            ## What is known

            In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024]. See the [risks and side effects](../risks.md).
            """),
        [RuleSource.NhsContentPolicy, RuleSource.HonCode]);

    /// <summary>Finds a benefit without a way to its risks.</summary>
    /// <param name="article">The page.</param>
    /// <param name="evidence">What was ruled.</param>
    /// <param name="efficacy">The ids of the source article's sentences that claim a benefit.</param>
    /// <param name="leadsToRisks">Whether a link's target, as written, is the page of risks or a place on it.</param>
    public static IEnumerable<Finding> Check(Article article, EvidenceBase evidence, IReadOnlySet<string> efficacy, Func<string, bool> leadsToRisks)
    {
        var headings = article.Outline.Where(block => block.Type is OutlineBlockType.Heading).ToList();
        int SectionOf(int before) => headings.Take(before).Count(heading => heading.Level is 2);

        var stated = article.Passages
            .SelectMany(passage => passage.Sentences)
            .Where(sentence => sentence.Class is ClaimClass.Efficacy && !evidence.Rulings.Settle(sentence.Text))
            .Select(sentence => (sentence.Offset, Section: sentence.Passage.IsBody ? SectionOf(sentence.Passage.Section) : (int?)null));
        var shown = article.Outline
            .Where(block => block.Type is OutlineBlockType.Container && ShowsBenefit(block.Text, efficacy))
            .Select(block => (block.Offset, Section: (int?)SectionOf(headings.Count(heading => heading.Offset < block.Offset))));
        var claims = stated.Concat(shown).OrderBy(claim => claim.Offset).ToList();
        if (article.Kind is PageKind.Risk || !article.Passages.Any(passage => passage.IsBody) || (claims is [] && article.Kind is not PageKind.Claim)) yield break;

        // A claim in the title or the description has no section; then any place on the page will do.
        var first = claims.FirstOrDefault(claim => claim.Section is not null);
        var last = first.Section ?? int.MaxValue;
        var links = article.Passages
            .Where(passage => SectionOf(passage.Section) <= last)
            .SelectMany(passage => passage.Links.Where(link => leadsToRisks(link.Target)).Select(link => (passage, link)))
            .ToList();
        if (links.Any(pair => new SentenceReading(WordsOf(pair.passage, pair.link)).Has(NamesRisk))) yield break;

        if (links is [var (where, unnamed), ..])
            yield return new(Info, where.Text.OffsetAt(unnamed.Start), $"'{WordsOf(where, unnamed)}' leads to the page of risks and does not say so. Name them, as in 'risks and side effects'.");
        else
            yield return new(Info, first.Section is null ? article.Passages[0].Text.OffsetAt(0) : first.Offset, "A benefit is spoken of here, and no link to the page of risks stands before the section ends. Add one whose words name them, as in 'See the risks and side effects'.");
    }

    // One of the article's claims, or all of them.
    private static bool ShowsBenefit(string block, IReadOnlySet<string> efficacy) =>
        block.StartsWith("article ", StringComparison.Ordinal) ? efficacy.Contains(block["article ".Length..]) : block is "list article" && efficacy.Count > 0;

    private static string WordsOf(Passage passage, PlacedLink link) => passage.Text.Text[link.Start..link.End];
}
