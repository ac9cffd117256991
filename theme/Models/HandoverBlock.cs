using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A sheet on which a clinician works through the site, page by page.</summary>
/// <param name="Pages">In the order in which they should be read.</param>
public sealed record HandoverBlock(ImmutableArray<HandoverPage> Pages) : Block;
