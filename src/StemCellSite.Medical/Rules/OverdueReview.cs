using System.Globalization;
using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED501: a review has been on its date, and the next one has not been missed.</summary>
public static class OverdueReview
{
    private const int DaysOfNotice = 60;

    /// <summary>The rule where dates are false.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED501", nameof(OverdueReview), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "The dates of a review are in order and not in the future, and the next one is at most 12 months away on pages of the kinds claim, risk, procedure, faq and decision, 24 on others. A review that is due within 60 days, or overdue, is a warning: an unchanged site can be built on any day, and the page says it itself.",
        "Evidence changes. A page that was right two years ago may send somebody to a treatment that has since failed its trial.",
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
            nextReview: 2028-11-01
            reviewers: [example-clinician]
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
        [RuleSource.NhsStandard]);

    /// <summary>The rule where only time has passed: an unchanged clone builds on any date, and the page shows it.</summary>
    public static RuleInfo Overdue => Info with { Severity = Severity.Warning };

    /// <summary>Finds dates that cannot be, are too far apart, or have passed.</summary>
    /// <param name="review">The dates.</param>
    /// <param name="today">The day of the build.</param>
    public static IEnumerable<FieldFinding> Check(ReviewDates review, DateOnly today)
    {
        var (reviewed, next) = (Write(review.Reviewed), Write(review.NextReview));
        if (review.Reviewed > today) yield return new(Info, "reviewed", $"{reviewed} is yet to come, so nobody can have reviewed the page then.");
        if (review.NextReview <= review.Reviewed)
        {
            yield return new(Info, "nextReview", $"The next review comes after the last one, which was on {reviewed}.");
            yield break;
        }

        var most = LongestInterval(review.Kind);
        if (review.NextReview > review.Reviewed.AddMonths(most))
            yield return new(Info, "nextReview", $"Between {reviewed} and {next} lie more than {most} months, which is the most for a page of this kind. Choose a date no later than {Write(review.Reviewed.AddMonths(most))}.");
        if (review.NextReview < today)
            yield return new(Overdue, "nextReview", $"The next review was due on {next}. The page says so until it is reviewed again.");
        else if (review.NextReview <= today.AddDays(DaysOfNotice))
            yield return new(Overdue, "nextReview", $"The next review is due on {next}, {review.NextReview.DayNumber - today.DayNumber} days from now. Ask the reviewer.");
    }

    // What may send somebody to a treatment is looked at every year.
    private static int LongestInterval(PageKind kind) =>
        kind is PageKind.Claim or PageKind.Risk or PageKind.Procedure or PageKind.Faq or PageKind.Decision ? 12 : 24;

    private static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
