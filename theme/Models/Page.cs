using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>One page as its layout needs it.</summary>
/// <param name="Site">The frame around it.</param>
/// <param name="Address">Root-relative, ends with a slash.</param>
/// <param name="Title">The h1, plain text.</param>
/// <param name="HeadTitle">The text of <c>title</c>: with the site's name where both fit.</param>
/// <param name="Description">For search engines and link previews, plain text.</param>
/// <param name="Kind">The page's kind, lower case: <c>claim</c>, <c>risk</c> and so on; for styling only.</param>
/// <param name="IsDraft">A draft: shown in the preview only, and marked.</param>
/// <param name="IsIndexed">Whether search engines may list it.</param>
/// <param name="Breadcrumbs">From home to the parent; empty on the front page.</param>
/// <param name="Section">The pages of its section, this one included; empty where there is only this one.</param>
/// <param name="Contents">Its h2 headings with their h3; empty for fewer than three h2.</param>
/// <param name="Children">On a section's index page, the section's other pages.</param>
/// <param name="Previous">The page before it in its section, if any.</param>
/// <param name="Next">The page after it in its section, if any.</param>
/// <param name="Review">Who has checked it, or that nobody has.</param>
/// <param name="Body">Its blocks in reading order.</param>
/// <param name="References">What it cites, numbered from 1 in the order of first citation.</param>
/// <param name="LatestChanges">On the front page, the newest changes of the site; elsewhere empty.</param>
/// <param name="StructuredData">What it tells machines of itself, JSON-LD.</param>
public sealed record Page(
    SiteFrame Site,
    string Address,
    string Title,
    string HeadTitle,
    string Description,
    string Kind,
    bool IsDraft,
    bool IsIndexed,
    ImmutableArray<Link> Breadcrumbs,
    SectionNavigation? Section,
    ImmutableArray<ContentsEntry> Contents,
    ImmutableArray<ChildPage> Children,
    Link? Previous,
    Link? Next,
    Review Review,
    ImmutableArray<Block> Body,
    ImmutableArray<Reference> References,
    ImmutableArray<Change> LatestChanges,
    string StructuredData);
