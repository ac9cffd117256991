using System.Collections.Immutable;

namespace StemCellSite.SiteTests.Search;

/// <summary>How well one question is answered.</summary>
/// <param name="Q">The question.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Pages">The first five pages found, best first.</param>
/// <param name="Ndcg">From 0 to 1.</param>
public sealed record JudgedAnswer(string Q, string Kind, ImmutableArray<string> Pages, double Ndcg);
