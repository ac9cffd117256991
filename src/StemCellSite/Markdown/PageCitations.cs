using System.Collections.Immutable;

namespace StemCellSite.Markdown;

/// <summary>What a page cites.</summary>
/// <param name="Numbers">The number of each cited key, from 1 in the order of first citation.</param>
/// <param name="Places">Every citation in reading order.</param>
public sealed record PageCitations(ImmutableDictionary<string, int> Numbers, ImmutableArray<CitationPlace> Places)
{
    /// <summary>What a text without citations cites.</summary>
    public static PageCitations None { get; } = new(ImmutableDictionary<string, int>.Empty, []);

    /// <summary>The cited keys in the order of their numbers.</summary>
    public IEnumerable<string> Keys => Numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    /// <summary>The ids of the places that cite a key.</summary>
    public IEnumerable<string> AnchorsOf(string key) => Places.Where(place => place.Citation.Key == key).Select(place => place.Anchor);

    /// <summary>The place of one citation.</summary>
    public string AnchorOf(Citation citation) => Places.First(place => ReferenceEquals(place.Citation, citation)).Anchor;
}
