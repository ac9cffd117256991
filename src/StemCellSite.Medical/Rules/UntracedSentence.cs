using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED607: every heading and sentence of the source article is answered for, each on exactly one page.</summary>
public static class UntracedSentence
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED607", nameof(UntracedSentence), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Every heading and sentence of the source article, as data/article.yml lists them, is answered for on exactly one page. A claim that is answered, and a gap, is shown there as well.",
        "A site that is made from another text can drop the inconvenient half of it without anybody seeing. Here everybody can count.",
        RuleExample.OfFile("claims/sleep.md", """
            ---
            title: "Better sleep: what is claimed and what is known"
            label: Better sleep
            description: A page about tea at night.
            kind: claim
            order: 10
            source: [s01]
            sourceHeadings: [Tea at night]
            changes:
              - { date: 2026-11-22, what: First version }
            ---

            ::: disclaimer general
            :::

            ## What the article claims

            In one small trial people slept no longer after tea than after warm water [@river2020].

            See [what can go wrong](../risks.md).

            """),
        RuleExample.OfFile("claims/sleep.md", """
            ---
            title: "Better sleep: what is claimed and what is known"
            label: Better sleep
            description: A page about tea at night.
            kind: claim
            order: 10
            source: [s01]
            sourceHeadings: [Tea at night]
            changes:
              - { date: 2026-11-22, what: First version }
            ---

            ::: disclaimer general
            :::

            ## What the article claims

            ::: article s01
            :::

            In one small trial people slept no longer after tea than after warm water [@river2020].

            See [what can go wrong](../risks.md).

            """),
        [RuleSource.SourceArticle]);
}
