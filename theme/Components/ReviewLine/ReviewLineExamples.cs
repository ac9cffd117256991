using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class ReviewLineExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<ReviewLine>("Not reviewed", (nameof(ReviewLine.Review), Sample.NotReviewed)),
        Example.Of<ReviewLine>("Reviewed", (nameof(ReviewLine.Review), Sample.Reviewed)),
        Example.Of<ReviewLine>("Review overdue", (nameof(ReviewLine.Review), Sample.Reviewed with { IsOverdue = true })),
        Example.Of<ReviewLine>("Draft", (nameof(ReviewLine.Review), Sample.NotReviewed), (nameof(ReviewLine.IsDraft), true)),
    ];
}
