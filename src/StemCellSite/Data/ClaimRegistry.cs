using System.Collections.Immutable;

namespace StemCellSite.Data;

/// <summary>What citations cannot say about the site's claims.</summary>
/// <param name="Rulings">Sentences that somebody has ruled to be no claims.</param>
/// <param name="Topics">What speaks for and against each topic.</param>
public sealed record ClaimRegistry(ImmutableArray<Ruling> Rulings, ImmutableArray<WeighedTopic> Topics)
{
    /// <summary>The file, relative to the input folder.</summary>
    public const string Source = "data/claims.yml";

    /// <summary>A site on which nobody has ruled.</summary>
    public static ClaimRegistry None { get; } = new([], []);
}
