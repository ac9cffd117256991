using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Models;

/// <summary>A page of the gallery: every component, or the examples of one. Only the preview has it.</summary>
/// <param name="Site">The frame around it.</param>
/// <param name="Address">Root-relative, ends with a slash.</param>
/// <param name="Title">The h1, plain text.</param>
/// <param name="HeadTitle">The text of <c>title</c>.</param>
/// <param name="Breadcrumbs">From home to the parent.</param>
/// <param name="Components">Links to the pages of components; empty on those.</param>
/// <param name="Examples">The examples of one component; empty on the list of all.</param>
public sealed record GalleryPage(
    SiteFrame Site, string Address, string Title, string HeadTitle, ImmutableArray<Link> Breadcrumbs, ImmutableArray<Link> Components, ImmutableArray<Example> Examples);
