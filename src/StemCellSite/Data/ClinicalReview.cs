using System.Collections.Immutable;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>A review of a page by people who answer for it.</summary>
/// <param name="Reviewed">When.</param>
/// <param name="NextReview">When it is due again.</param>
/// <param name="Reviewers">Keys of <c>people.yml</c>.</param>
public sealed record ClinicalReview(Located<DateOnly> Reviewed, Located<DateOnly> NextReview, ImmutableArray<Located<string>> Reviewers);
