using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED502: whoever a page names as its reviewer is a known person, and where a clinician is asked for, a clinician.</summary>
public static class UnaccountableReviewer
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED502", nameof(UnaccountableReviewer), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Whoever reviews a page stands in data/people.yml with name, role, credential and independence, and has not written the page. A page of the kind risk or procedure has a clinician among its reviewers. A page without a review leaves all three fields out, and says that no clinician has reviewed it.",
        "A reviewer whom nobody can find vouches for nothing. An invented name is the worst thing that a health site can print.",
        RuleExample.OfPage(
            "claim",
            """
            ::: disclaimer general
            :::

            See the [risks and side effects](../risks.md).

            ## What is known

            In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024].
            """,
            """
            reviewed: 2026-11-01
            nextReview: 2027-11-01
            reviewers: [a-famous-doctor]
            """),
        RuleExample.OfPage(
            "claim",
            """
            ::: disclaimer general
            :::

            See the [risks and side effects](../risks.md).

            ## What is known

            In a trial of 114 people, 74 of 100 responded after cells and 69 of 100 after a sham injection, at 12 months [@pers2024].
            """,
            """
            reviewed: 2026-11-01
            nextReview: 2027-11-01
            reviewers: [example-clinician]
            """),
        [RuleSource.NhsStandard, RuleSource.HonCode, RuleSource.GoogleQuality]);
}
