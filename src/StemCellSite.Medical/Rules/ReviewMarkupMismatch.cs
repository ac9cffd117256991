using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Rules;

/// <summary>MED504: what a page says of its review, to readers and to machines, is what the editors know.</summary>
public static class ReviewMarkupMismatch
{
    private static readonly WordingList SaysReviewed = WordingList.Of("review-claim");

    /// <summary>What a page without a review says.</summary>
    public const string NotReviewed = "not yet reviewed by a clinician";

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED504", nameof(ReviewMarkupMismatch), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        $"A finished page shows when and by whom it was reviewed and when it will be again, or says '{NotReviewed}'. What it tells machines (lastReviewed, reviewedBy) is the same, and is left out where there was no review. Nor does its text speak of a review that its front matter does not have.",
        "Search engines and readers trust what was reviewed. A review that did not take place, or a date that is only in the code, is a lie told to both.",
        RuleExample.Of("This page was reviewed by a doctor."),
        RuleExample.Of("This page has not been reviewed by a doctor yet."),
        [RuleSource.NhsStandard, RuleSource.SchemaOrg]);

    /// <summary>Finds sentences that speak of a review that the page has not had.</summary>
    public static IEnumerable<Finding> CheckText(Article unreviewed) =>
        from sentence in unreviewed.Sentences
        where !sentence.Reading.IsQuestion
        let found = sentence.Reading.FindAsserted(SaysReviewed)
        where found is not null && !sentence.IsQuotedAt(found.Start)
        select new Finding(Info, sentence.OffsetAt(found.Start), $"'{sentence.Text.Substring(found.Start, found.Length)}' speaks of a review, and the front matter has none. Take it out, or name 'reviewed', 'nextReview' and 'reviewers'.");
}
