using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A page for those who write the site, not for its readers: no search engine lists it.</summary>
/// <param name="Site">The frame around it.</param>
/// <param name="Address">Root-relative, ends with a slash.</param>
/// <param name="Title">The h1, plain text.</param>
/// <param name="HeadTitle">The text of <c>title</c>: with the site's name where both fit.</param>
/// <param name="Description">What it holds, plain text.</param>
/// <param name="Breadcrumbs">From home to the parent.</param>
/// <param name="Body">Its blocks in reading order.</param>
/// <param name="StructuredData">What it tells machines of itself, JSON-LD.</param>
public sealed record EditorialPage(
    SiteFrame Site, string Address, string Title, string HeadTitle, string Description, ImmutableArray<Link> Breadcrumbs, ImmutableArray<Block> Body, string StructuredData);
