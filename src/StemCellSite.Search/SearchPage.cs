using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>A page as readers can find it.</summary>
/// <param name="Url">Where a result links to: root-relative, without an anchor.</param>
/// <param name="Title">Its h1 as plain text; its first section has it as heading.</param>
/// <param name="Sections">In reading order. The first is what stands before the first heading: its anchor is empty and its heading is the title.</param>
/// <param name="Aliases">Phrases that readers type for this page although it never says them. They are searched, never shown.</param>
public sealed record SearchPage(
    string Url,
    string Title,
    ImmutableArray<SearchSection> Sections,
    ImmutableArray<string> Aliases)
{
    /// <summary>What the page holds, in a sentence. It is searched, never shown.</summary>
    public string Summary { get; init; } = "";

    /// <summary>How much the page is meant for readers' questions, from 0 to 2: half for a list to look things up in, 1 for most pages.</summary>
    public double Weight { get; init; } = 1;
}
