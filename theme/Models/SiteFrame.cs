using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>What stands on every page of the site.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Language">A BCP 47 tag, <c>en-GB</c>.</param>
/// <param name="Address">The site's own address, absolute, without a slash at the end.</param>
/// <param name="Publisher">Who answers for the site; null while nobody is named.</param>
/// <param name="Navigation">The links of the header, four or five.</param>
/// <param name="Footer">The links of the footer: who, how, privacy.</param>
/// <param name="UrgentHelp">The page that says when to get urgent help; null on a site without one.</param>
/// <param name="ReportMistake">Where to tell of a mistake; null where the settings name neither contact nor page.</param>
/// <param name="Assets">The addresses of the files that pages load.</param>
public sealed record SiteFrame(
    string Title,
    string Language,
    string Address,
    string? Publisher,
    ImmutableArray<Link> Navigation,
    ImmutableArray<Link> Footer,
    Link? UrgentHelp,
    Link? ReportMistake,
    AssetAddresses Assets)
{
    /// <summary>Who writes the pages, as they and their JSON-LD name them. No named person stands behind them yet.</summary>
    public string Authors => $"the editors of {Title}";
}
