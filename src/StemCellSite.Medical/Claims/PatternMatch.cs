namespace StemCellSite.Medical.Claims;

/// <summary>Where a pattern stands in a sentence.</summary>
/// <param name="Start">Its first token, from 0.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Places">The tokens that fill its places, as bits counted from <paramref name="Start"/>; gaps are no places.</param>
public readonly record struct PatternMatch(int Start, int End, ulong Places)
{
    /// <summary>Whether a token fills a place, and does not only stand in a gap.</summary>
    public bool Holds(int token) => token >= Start && token - Start < 64 && (Places & 1UL << token - Start) is not 0;
}
