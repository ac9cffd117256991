using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace StemCellSite.Markdown;

/// <summary>Where a page's links lead once published.</summary>
/// <param name="Addresses">The address of each link; one that leads nowhere has none.</param>
public sealed record ResolvedLinks(ImmutableDictionary<LinkInline, string> Addresses);
