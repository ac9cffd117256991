using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Markdown;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Search;
using StemCellSite.Theme.Models;

namespace StemCellSite;

/// <summary>What documents carry besides content, and who sets it.</summary>
public static class Keys
{
    /// <summary>A page's front matter. Set by ParseFrontMatter.</summary>
    public static readonly Key<FrontMatter> FrontMatter = new("FrontMatter");

    /// <summary>Where a page's body begins, in UTF-16 code units from 0. Set by ParseFrontMatter.</summary>
    public static readonly Key<int> BodyStart = new("BodyStart");

    /// <summary>A page's Markdown as parsed. Set by ParseMarkdown.</summary>
    public static readonly Key<PageText> Text = new("Text");

    /// <summary>A page's root-relative address. Set by SetDestination.</summary>
    public static readonly Key<string> Address = new("Address");

    /// <summary>A page's headings. Set by GatherHeadings.</summary>
    public static readonly Key<ImmutableArray<PageHeading>> PageHeadings = new("PageHeadings");

    /// <summary>A page as the medical rules read it. Set by ReadArticle.</summary>
    public static readonly Key<Article> Article = new("Article");

    /// <summary>What a page cites, numbered. Set by NumberCitations.</summary>
    public static readonly Key<PageCitations> Citations = new("Citations");

    /// <summary>Everything the data files say; on the one document of the pipeline Data. Set by GatherData.</summary>
    public static readonly Key<SiteData> SiteData = new("SiteData");

    /// <summary>A page as other pages know it. Set by MapPage.</summary>
    public static readonly Key<MappedPage> MappedPage = new("MappedPage");

    /// <summary>What other pages know of a page's body. Set by OutlinePage.</summary>
    public static readonly Key<PageOutline> Outline = new("Outline");

    /// <summary>The pages' outlines by file; on the one document of the pipeline Outlines. Set by GatherOutlines.</summary>
    public static readonly Key<ImmutableDictionary<string, PageOutline>> Outlines = new("Outlines");

    /// <summary>The words of the glossary that pages link to; on the one document of the pipeline Terms. Set by GatherTerms.</summary>
    public static readonly Key<GlossaryIndex> GlossaryIndex = new("GlossaryIndex");

    /// <summary>The pages of the site and how they lie; on the one document of the pipeline Map. Set by MapSite.</summary>
    public static readonly Key<SiteMap> SiteMap = new("SiteMap");

    /// <summary>Where a page's links lead. Set by ResolveLinks.</summary>
    public static readonly Key<ResolvedLinks> Links = new("Links");

    /// <summary>A disclaimer's approved text. Set by CheckApproval.</summary>
    public static readonly Key<ApprovedText> Approved = new("Approved");

    /// <summary>A page's body as the theme takes it. Set by RenderMarkdown.</summary>
    public static readonly Key<ImmutableArray<Block>> Body = new("Body");

    /// <summary>The theme file a published asset was made of. Set by ReadTheme.</summary>
    public static readonly Key<string> ThemeFile = new("ThemeFile");

    /// <summary>A claim of a page whose section has no caveat to carry; unset where each has. Set by GatherSections.</summary>
    public static readonly Key<string> ClaimWithoutCaveat = new("ClaimWithoutCaveat");

    /// <summary>A page's sections as readers search them. Set by GatherSections.</summary>
    public static readonly Key<ImmutableArray<SearchSection>> Sections = new("Sections");

    /// <summary>Where on the site a finished page links to. Set by GatherLinks.</summary>
    public static readonly Key<ImmutableArray<SiteLink>> SiteLinks = new("SiteLinks");

    /// <summary>The ids of a finished page. Set by GatherLinks.</summary>
    public static readonly Key<ImmutableHashSet<string>> Ids = new("Ids");

    /// <summary>A page's text as Markdown for machines. Set by WriteTwin; pages for writers have none.</summary>
    public static readonly Key<string> Twin = new("Twin");

    /// <summary>Style rules that hide the page's disclaimer, to be reported once for all pages. Set by CheckMedicalDisclaimer.</summary>
    public static readonly Key<ImmutableArray<StyleFault>> StyleFaults = new("StyleFaults");

    /// <summary>The disclaimers a finished page shows, by name. Set by CheckMedicalDisclaimer.</summary>
    public static readonly Key<ImmutableArray<string>> ShownDisclaimers = new("ShownDisclaimers");

    /// <summary>The site's own addresses that a finished page links to above its first section, where they are seen. Set by GatherOpening.</summary>
    public static readonly Key<ImmutableArray<string>> OpeningAddresses = new("OpeningAddresses");

    /// <summary>Whether the urgent signs are seen above its first section. Set by GatherOpening.</summary>
    public static readonly Key<bool> OpensWithUrgentSigns = new("OpensWithUrgentSigns");
}
