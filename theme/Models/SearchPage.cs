using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>The search page: a form, a place for results, and without script an A–Z of the site.</summary>
/// <param name="Site">The frame around it.</param>
/// <param name="Title">The h1, plain text.</param>
/// <param name="HeadTitle">The text of <c>title</c>.</param>
/// <param name="Description">For search engines and link previews.</param>
/// <param name="Letters">The headings of the site by first letter, A to Z.</param>
/// <param name="StructuredData">What it tells machines of itself, JSON-LD.</param>
public sealed record SearchPage(
    SiteFrame Site,
    string Title,
    string HeadTitle,
    string Description,
    ImmutableArray<AlphabetGroup> Letters,
    string StructuredData);
