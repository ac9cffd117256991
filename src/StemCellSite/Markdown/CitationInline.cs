using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace StemCellSite.Markdown;

/// <summary>One pair of brackets that cites: <c>[@pers2024]</c> or <c>[@a, p. 5; @b]</c>.</summary>
public sealed class CitationInline : LeafInline
{
    /// <summary>The sources in it, in order; never empty.</summary>
    public required ImmutableArray<Citation> Items { get; init; }
}
