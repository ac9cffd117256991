using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class ReviewDetailsExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<ReviewDetails>("Not reviewed", (nameof(ReviewDetails.Review), Sample.NotReviewed), (nameof(ReviewDetails.Authors), "the editors of Tea"), (nameof(ReviewDetails.ReportMistake), Sample.Page("Report a mistake on this page"))),
        Example.Of<ReviewDetails>("Reviewed", (nameof(ReviewDetails.Review), Sample.Reviewed), (nameof(ReviewDetails.Authors), "the editors of Tea")),
        Example.Of<ReviewDetails>("Review overdue", (nameof(ReviewDetails.Review), Sample.Reviewed with { IsOverdue = true }), (nameof(ReviewDetails.Authors), "the editors of Tea")),
    ];
}
