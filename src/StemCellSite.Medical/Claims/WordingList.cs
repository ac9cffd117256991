using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>Wordings that a rule looks for, written as the detector's patterns are.</summary>
/// <param name="Family">The list under <c>Vocabulary/Wording</c>.</param>
/// <param name="Patterns">Its patterns.</param>
public sealed record WordingList(PatternFamily Family, ImmutableArray<Pattern> Patterns)
{
    /// <summary>The list of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public static WordingList Of(string name) => ClaimVocabulary.Shared.Wordings[name];
}
