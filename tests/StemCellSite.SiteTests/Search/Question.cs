namespace StemCellSite.SiteTests.Search;

/// <summary>What a reader asks, and which pages answer it.</summary>
/// <param name="Q">As it is typed.</param>
/// <param name="Kind">What is hard about it: <c>typo</c>, <c>synonym</c>.</param>
/// <param name="Grades">Page address → 3 best, 2 good, 1 acceptable; empty where nothing on the site speaks of it.</param>
public sealed record Question(string Q, string Kind, IReadOnlyDictionary<string, int> Grades);
