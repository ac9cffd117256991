using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED106: what is shown without its page claims nothing, or says with it what the disclaimer says.</summary>
public static class ClaimLeavesWithoutCaveat
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED106", nameof(ClaimLeavesWithoutCaveat), Severity.Warning);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Descriptions, what social networks show of a page, answers for search engines and the results of the site's own search are read without the page and its disclaimer. Each claims nothing, or holds the short caveat of data/disclaimers/approved.yml. The search page shows the caveat once, above its results.",
        "A claim that travels alone is a claim without a disclaimer, and most people never open the page it came from.",
        RuleExample.OfPage("claim", Body).WithDescription("Stem cell injections relieve back pain."),
        RuleExample.OfPage("claim", Body),
        [RuleSource.Ftc]);

    private const string Body = """
        ::: disclaimer general
        :::

        See the [risks and side effects](../risks.md).

        ## What is known

        In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024].
        """;

    /// <summary>The first sentence that a text claims outright, when no caveat stands in the text; else null.</summary>
    /// <param name="text">What leaves the page.</param>
    /// <param name="caveats">The approved caveats.</param>
    public static string? Find(string text, IEnumerable<string> caveats)
    {
        var collapsed = DisclaimerText.Collapse(text);
        return caveats.Any(caveat => collapsed.Contains(DisclaimerText.Collapse(caveat), StringComparison.Ordinal))
            ? null
            : FindClaim(collapsed, ImmutableDictionary<string, ClaimClass>.Empty);
    }

    /// <summary>The first sentence that a text claims outright; else null.</summary>
    /// <param name="text">What leaves the page, its spaces collapsed.</param>
    /// <param name="known">Sentences that were read before, and what they claim: a page is long, and nearly all of its text is.</param>
    public static string? FindClaim(string text, IReadOnlyDictionary<string, ClaimClass> known) =>
        SentenceSplitter.Split(text)
            .Select(range => text[range.Start..range.End])
            .FirstOrDefault(sentence => (known.TryGetValue(sentence, out var claimed) ? claimed : ClaimDetector.Classify(sentence).Class).IsAsserted());
}
