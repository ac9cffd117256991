using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>One line of the synonym list.</summary>
/// <param name="From">The words or phrases left of the sign, as written.</param>
/// <param name="To">Those right of it.</param>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="TwoWay">
/// With <c>=</c> every member finds every other; with <c>></c> what a reader types on the left also finds the right, never the reverse.
/// With nothing on the right the words on the left belong to other things: they are no misspellings, and no page speaks of them.
/// </param>
public sealed record SynonymRule(ImmutableArray<string> From, ImmutableArray<string> To, int Line, bool TwoWay)
{
    internal IEnumerable<string> Members => From.Concat(To);

    /// <summary>What the rule adds to a search. If the site speaks of none of it, the rule does nothing.</summary>
    internal IEnumerable<string> Found => TwoWay ? Members : To;

    /// <summary>Whether a search on this site is another for the rule.</summary>
    internal bool IsUsed(TermTable terms) => Found.Any(terms.Uses) || To.IsEmpty;
}
