using System.Collections.Immutable;

namespace StemCellSite.Engine;

/// <summary>What a module gave last time. Where it gives the same again, the old stands in: then who made something of it need not again.</summary>
internal sealed class KnownDocuments(ImmutableArray<Document> documents)
{
    // Not every run needs it.
    private readonly Lazy<ILookup<(string? Source, string? Destination), Document>> byPlace =
        new(() => documents.ToLookup(document => (document.Source, document.Destination)));

    /// <summary>The same documents, each that equals an old one by value replaced by it.</summary>
    public ImmutableArray<Document> InPlaceOfEach(ImmutableArray<Document> made) =>
        [.. made.Select(one => byPlace.Value[(one.Source, one.Destination)].FirstOrDefault(one.Equals) ?? one)];

    /// <summary>The old array where it holds these very documents in this order.</summary>
    public ImmutableArray<Document> InPlaceOf(ImmutableArray<Document> made) =>
        made.SequenceEqual(documents, ReferenceEquals) ? documents : made;
}
