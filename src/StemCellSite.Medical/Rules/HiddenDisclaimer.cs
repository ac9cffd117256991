using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED105: a disclaimer is seen by everyone who sees the page, on screen and on paper.</summary>
public static class HiddenDisclaimer
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED105", nameof(HiddenDisclaimer), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A disclaimer is seen by everybody who sees the page: not in a comment, a closed fold, a tab or a footer, not hidden from screen readers, not smaller or paler than the text around it, and not left out in print.",
        "A warning counts only where it is difficult to miss. One that is there for the record and not for the reader misleads.",
        RuleExample.OfPage("claim", """
            <!--
            ::: disclaimer general
            :::
            -->

            See the [risks and side effects](../risks.md).

            ## What is known

            In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024].
            """),
        RuleExample.OfPage("claim", """
            ::: disclaimer general
            :::

            See the [risks and side effects](../risks.md).

            ## What is known

            In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024].
            """),
        [RuleSource.Ftc, RuleSource.NhsStandard]);

    /// <summary>Finds what hides a disclaimer or the urgent card.</summary>
    public static IEnumerable<DisclaimerFinding> Check(DisclaimerEvidence evidence) =>
        from pair in evidence.Shown.Select((block, index) => (block, index))
        from concealment in pair.block.Concealments
        select new DisclaimerFinding(
            Info,
            concealment.Style is null
                ? $"The '{pair.block.Name}' disclaimer is hidden: {concealment.What}."
                : concealment.What,
            pair.index,
            concealment.Style);
}
