using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A page's review state. Without <see cref="Reviewed"/> the page says that no clinician has reviewed it.</summary>
/// <param name="LastChanged">The date of the newest change.</param>
/// <param name="Reviewed">When it was last reviewed; null: never.</param>
/// <param name="NextReview">When the next review is due; null with <paramref name="Reviewed"/>.</param>
/// <param name="Reviewers">Name and credential of each reviewer; empty with no review.</param>
/// <param name="IsOverdue">Whether the next review was due before the build's date.</param>
public sealed record Review(
    DateOnly LastChanged,
    DateOnly? Reviewed,
    DateOnly? NextReview,
    ImmutableArray<string> Reviewers,
    bool IsOverdue);
