using System.Collections.Immutable;

namespace StemCellSite.Data;

/// <summary>What other pages know of a page's body. Equal by value: most edits leave it as it was.</summary>
/// <param name="Headings">Its headings in order.</param>
/// <param name="CitedKeys">What it cites, in the order of first citation.</param>
/// <param name="ListsGlossary">Whether the glossary stands on it.</param>
public sealed record PageOutline(ImmutableArray<OutlineHeading> Headings, ImmutableArray<string> CitedKeys, bool ListsGlossary)
{
    /// <inheritdoc />
    public bool Equals(PageOutline? other) =>
        other is not null && Headings.SequenceEqual(other.Headings) && CitedKeys.SequenceEqual(other.CitedKeys) && ListsGlossary == other.ListsGlossary;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Headings.Length, CitedKeys.Length);
}
