using System.Collections.Immutable;
using StemCellSite.Medical;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>What <c>site.yml</c> says of the site as a whole.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Address">Where it is published: absolute, without a slash at the end.</param>
/// <param name="Language">A BCP 47 tag, <c>en-GB</c>.</param>
/// <param name="Publisher">Who answers for it; null while nobody is named.</param>
/// <param name="Navigation">The links of the header.</param>
/// <param name="Footer">The links of the footer.</param>
/// <param name="Contact">Where readers tell of a mistake: an address, <c>https:</c> or <c>mailto:</c>; null while nobody is named.</param>
/// <param name="Corrections">The page of corrections, its file; null on a site without one.</param>
/// <param name="SecurityExpires">The last day of <c>security.txt</c>; null: there is none.</param>
/// <param name="Therapy">What treatment the site is about, for machines; null where it is not said.</param>
/// <param name="Condition">What condition it is about, for machines; null where it is not said.</param>
/// <param name="RequireClinicalReview">The kinds of page that may not be published without a clinician's review.</param>
public sealed record SiteSettings(
    string Title,
    string Description,
    string Address,
    string Language,
    string? Publisher,
    ImmutableArray<PageLink> Navigation,
    ImmutableArray<PageLink> Footer,
    string? Contact,
    Located<string>? Corrections,
    Located<DateOnly>? SecurityExpires,
    string? Therapy,
    string? Condition,
    ImmutableArray<PageKind> RequireClinicalReview)
{
    /// <summary>The file it stands in, relative to the input folder.</summary>
    public const string Source = "site.yml";
}
