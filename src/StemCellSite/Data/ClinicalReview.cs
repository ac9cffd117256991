using System.Collections.Immutable;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>A review of a page by people who answer for it. Equal by value.</summary>
/// <param name="Reviewed">When.</param>
/// <param name="NextReview">When it is due again.</param>
/// <param name="Reviewers">Keys of <c>people.yml</c>.</param>
public sealed record ClinicalReview(Located<DateOnly> Reviewed, Located<DateOnly> NextReview, ImmutableArray<Located<string>> Reviewers)
{
    /// <inheritdoc />
    public bool Equals(ClinicalReview? other) =>
        other is not null && (Reviewed, NextReview) == (other.Reviewed, other.NextReview) && Reviewers.SequenceEqual(other.Reviewers);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Reviewed, NextReview);
}
