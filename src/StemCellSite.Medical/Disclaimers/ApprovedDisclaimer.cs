using System.Collections.Immutable;

namespace StemCellSite.Medical.Disclaimers;

/// <summary>A version of a disclaimer that somebody has answered for.</summary>
/// <param name="Name">Which block, <c>general</c>.</param>
/// <param name="Version">From 1.</param>
/// <param name="Date">When it was approved.</param>
/// <param name="By">The role that approved it.</param>
/// <param name="Sha256">The SHA-256 of the text, lower-case hex, as <see cref="DisclaimerText.Hash"/> makes it.</param>
/// <param name="Lines">The first eight hex digits of each written line's hash, so that a change is reported where it is; may be empty.</param>
/// <param name="Caveat">One sentence that goes with what leaves the page: excerpts, feeds, answers.</param>
public sealed record ApprovedDisclaimer(
    string Name,
    int Version,
    DateOnly Date,
    string By,
    string Sha256,
    ImmutableArray<string> Lines,
    string Caveat);
