using StemCellSite.Engine;

namespace StemCellSite;

/// <summary>What can be wrong in a site besides its medicine. Numbers are never reused.</summary>
public static class SiteRules
{
    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly RuleInfo InvalidText = Error("SITE101", nameof(InvalidText));

    /// <summary>YAML that cannot be read.</summary>
    public static readonly RuleInfo InvalidYaml = Error("SITE102", nameof(InvalidYaml));

    /// <summary>A field or file name that means nothing here.</summary>
    public static readonly RuleInfo UnknownField = Error("SITE103", nameof(UnknownField));

    /// <summary>A field that must be there.</summary>
    public static readonly RuleInfo MissingField = Error("SITE104", nameof(MissingField));

    /// <summary>A value of the wrong type or out of range.</summary>
    public static readonly RuleInfo InvalidValue = Error("SITE105", nameof(InvalidValue));

    /// <summary>A page without front matter on its first line.</summary>
    public static readonly RuleInfo MissingFrontMatter = Error("SITE106", nameof(MissingFrontMatter));

    /// <summary>A data file that the site needs.</summary>
    public static readonly RuleInfo MissingDataFile = Error("SITE107", nameof(MissingDataFile));

    /// <summary>A file that is no page, no data and no asset, so that it would be left out silently.</summary>
    public static readonly RuleInfo UnknownFile = Error("SITE108", nameof(UnknownFile));

    /// <summary>A link of the file system, which could publish what does not lie in the input.</summary>
    public static readonly RuleInfo LinkedFile = Error("SITE109", nameof(LinkedFile));

    /// <summary>A waiver for something that is not found.</summary>
    public static readonly RuleInfo UnusedWaiver = Error("SITE110", nameof(UnusedWaiver));

    /// <summary>A waiver whose time is over.</summary>
    public static readonly RuleInfo ExpiredWaiver = Error("SITE112", nameof(ExpiredWaiver));

    /// <summary>A synonym of which no page uses any word.</summary>
    public static readonly RuleInfo UnusedSynonym = new("SITE111", nameof(UnusedSynonym), Severity.Warning);

    /// <summary>A sentence of a new page that says what to write, on a page that is no draft any more.</summary>
    public static readonly RuleInfo TemplateTextLeft = new("SITE113", nameof(TemplateTextLeft), Severity.Warning);

    /// <summary>A <c>security.txt</c> that holds for less than a month.</summary>
    public static readonly RuleInfo SecurityTextEnds = new("SITE114", nameof(SecurityTextEnds), Severity.Warning);

    /// <summary>A block name that is not of the dialect, or none.</summary>
    public static readonly RuleInfo UnknownBlock = Error("SITE201", nameof(UnknownBlock));

    /// <summary>A block that is never closed: it would swallow the rest of the page.</summary>
    public static readonly RuleInfo UnclosedBlock = Error("SITE202", nameof(UnclosedBlock));

    /// <summary>A block inside another with as many colons.</summary>
    public static readonly RuleInfo NestedBlock = Error("SITE203", nameof(NestedBlock));

    /// <summary>A block with the wrong words after its name.</summary>
    public static readonly RuleInfo BlockArgument = Error("SITE204", nameof(BlockArgument));

    /// <summary>Text in a block whose text comes from data.</summary>
    public static readonly RuleInfo BlockNotEmpty = Error("SITE205", nameof(BlockNotEmpty));

    /// <summary>A citation that cannot be read.</summary>
    public static readonly RuleInfo MalformedCitation = Error("SITE206", nameof(MalformedCitation));

    /// <summary>HTML in Markdown.</summary>
    public static readonly RuleInfo RawHtml = Error("SITE207", nameof(RawHtml));

    /// <summary>A heading of level one in the body, or one that skips a level.</summary>
    public static readonly RuleInfo HeadingLevel = Error("SITE208", nameof(HeadingLevel));

    /// <summary>A table that does not say what it shows.</summary>
    public static readonly RuleInfo UncaptionedTable = Error("SITE209", nameof(UncaptionedTable));

    /// <summary>A heading without words.</summary>
    public static readonly RuleInfo EmptyHeading = Error("SITE210", nameof(EmptyHeading));

    /// <summary>An attribute in braces.</summary>
    public static readonly RuleInfo Attribute = Error("SITE211", nameof(Attribute));

    /// <summary>A claim of the article that no cited paragraph answers.</summary>
    public static readonly RuleInfo ClaimWithoutVerdict = Error("SITE212", nameof(ClaimWithoutVerdict));

    /// <summary>A picture without words below it.</summary>
    public static readonly RuleInfo FigureWithoutCaption = Error("SITE213", nameof(FigureWithoutCaption));

    /// <summary>A link to a page that is not there.</summary>
    public static readonly RuleInfo MissingPage = Error("SITE301", nameof(MissingPage));

    /// <summary>A link to a place that is not on its page.</summary>
    public static readonly RuleInfo MissingAnchor = Error("SITE302", nameof(MissingAnchor));

    /// <summary>A link that only works where letter case does not count.</summary>
    public static readonly RuleInfo WrongLetterCase = Error("SITE303", nameof(WrongLetterCase));

    /// <summary>Two places on a page with one id.</summary>
    public static readonly RuleInfo DuplicateId = Error("SITE304", nameof(DuplicateId));

    /// <summary>Two files for one address.</summary>
    public static readonly RuleInfo DuplicateDestination = Error("SITE305", nameof(DuplicateDestination));

    /// <summary>A redirect from an address that is a page, or that another redirect has.</summary>
    public static readonly RuleInfo RedirectOverPage = Error("SITE306", nameof(RedirectOverPage));

    /// <summary>A page that no link leads to.</summary>
    public static readonly RuleInfo OrphanPage = Error("SITE307", nameof(OrphanPage));

    /// <summary>An image that says nothing to those who do not see it.</summary>
    public static readonly RuleInfo ImageWithoutAlternativeText = Error("SITE308", nameof(ImageWithoutAlternativeText));

    /// <summary>A link that is not https, a mail address or a file.</summary>
    public static readonly RuleInfo UnsafeAddress = Error("SITE309", nameof(UnsafeAddress));

    /// <summary>A link without words.</summary>
    public static readonly RuleInfo EmptyLink = Error("SITE310", nameof(EmptyLink));

    /// <summary>A link to a draft. Only the preview finds it; elsewhere a draft is no page, and the link one to a missing page.</summary>
    public static readonly RuleInfo LinkToDraft = new("SITE311", nameof(LinkToDraft), Severity.Warning);

    private static RuleInfo Error(string id, string title) => new(id, title, Severity.Error);
}
