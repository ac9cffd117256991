namespace StemCellSite.Medical.Rules;

/// <summary>When a page was reviewed, and when it is to be again.</summary>
/// <param name="Kind">The page's kind.</param>
/// <param name="Reviewed">When it was.</param>
/// <param name="NextReview">When it is due.</param>
public sealed record ReviewDates(PageKind Kind, DateOnly Reviewed, DateOnly NextReview);
