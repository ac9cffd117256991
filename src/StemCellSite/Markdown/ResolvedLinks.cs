using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace StemCellSite.Markdown;

/// <summary>Where a page's links lead once published. Equal by value, for the very same links.</summary>
/// <param name="Addresses">The address of each link; one that leads nowhere has none.</param>
public sealed record ResolvedLinks(ImmutableDictionary<LinkInline, string> Addresses)
{
    /// <inheritdoc />
    public bool Equals(ResolvedLinks? other) =>
        Addresses.Count == other?.Addresses.Count && Addresses.All(link => other.Addresses.GetValueOrDefault(link.Key) == link.Value);

    /// <inheritdoc />
    public override int GetHashCode() => Addresses.Count;
}
