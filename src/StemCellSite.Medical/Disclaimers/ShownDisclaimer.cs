using System.Collections.Immutable;

namespace StemCellSite.Medical.Disclaimers;

/// <summary>A disclaimer as it stands in a finished page.</summary>
/// <param name="Name">Its name in <c>data-disclaimer</c>.</param>
/// <param name="Text">The text of the block's approved part, as rendered.</param>
/// <param name="IsInPage">False when it is only in a comment, a <c>template</c> or a <c>noscript</c>: then the page has none.</param>
/// <param name="ShowsVersion">Whether the block says which version it is.</param>
/// <param name="TextBefore">The first text in <c>main</c> before it besides the h1 and the review line; null when it comes first.</param>
/// <param name="Concealments">What hides it; empty when nothing does.</param>
public sealed record ShownDisclaimer(
    string Name,
    string Text,
    bool IsInPage,
    bool ShowsVersion,
    string? TextBefore,
    ImmutableArray<Concealment> Concealments);
