namespace StemCellSite.SiteTests.Search;

/// <summary>How well one kind of question is answered.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Count">How many were asked.</param>
/// <param name="Ndcg">The mean nDCG of the first five pages, 0 to 1.</param>
/// <param name="Success">The share whose first page is good, or the best there is.</param>
public sealed record JudgedKind(string Kind, int Count, double Ndcg, double Success);
