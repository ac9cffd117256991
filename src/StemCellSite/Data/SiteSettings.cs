using System.Collections.Immutable;
using StemCellSite.Medical;

namespace StemCellSite.Data;

/// <summary>What <c>site.yml</c> says of the site as a whole.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Address">Where it is published: absolute, without a slash at the end.</param>
/// <param name="Language">A BCP 47 tag, <c>en-GB</c>.</param>
/// <param name="Publisher">Who answers for it; null while nobody is named.</param>
/// <param name="Navigation">The links of the header.</param>
/// <param name="Footer">The links of the footer.</param>
/// <param name="RequireClinicalReview">The kinds of page that may not be published without a clinician's review.</param>
public sealed record SiteSettings(
    string Title,
    string Description,
    string Address,
    string Language,
    string? Publisher,
    ImmutableArray<PageLink> Navigation,
    ImmutableArray<PageLink> Footer,
    ImmutableArray<PageKind> RequireClinicalReview)
{
    /// <summary>The file it stands in, relative to the input folder.</summary>
    public const string Source = "site.yml";
}
