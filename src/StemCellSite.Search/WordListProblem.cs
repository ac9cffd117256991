namespace StemCellSite.Search;

/// <summary>A mistake in a word list, and what to do about it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Message">For the person who edits the list.</param>
public sealed record WordListProblem(int Line, int Column, string Message);
