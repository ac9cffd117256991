using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>The sidebar: the pages of one section, never of the whole site, so that output grows linearly.</summary>
/// <param name="Title">The section's name.</param>
/// <param name="Entries">Its pages in order, the index first.</param>
public sealed record SectionNavigation(string Title, ImmutableArray<NavigationEntry> Entries);
