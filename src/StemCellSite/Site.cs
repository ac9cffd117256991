using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Modules;
using StemCellSite.Theme;

namespace StemCellSite;

/// <summary>The pipelines, top to bottom: what a site is made of.</summary>
public sealed class Site
{
    /// <summary>Lays the pipelines out; nothing runs yet.</summary>
    /// <param name="options">What the site is made from, and for where.</param>
    public Site(SiteOptions options)
    {
        var theme = new ThemeRenderer();
        var address = options.BaseUrl;

        // What the data files say, and what the theme brings along.
        var data = new Pipeline("Data", after: [],
        [
            new ReadFiles(options.Input, source => !IsPage(source) && !IsAsset(source)),
            new CheckFileNames(),
            new DecodeText(),
            new ParseSettings(),
            new ParseSourceArticle(),
            new ParseReferences(),
            new ParseApprovals(),
            new ParseGlossary(),
            new ParseFigures(),
            new ParseHandover(),
            new ParsePeople(),
            new ParseClaims(),
            new ParseSynonyms(),
            new ParseRedFlags(),
            new GatherData(),
            new CheckFigures(),
        ]);
        var themeFiles = new Pipeline("ThemeFiles", after: [], [new ReadTheme(options.Theme)]);
        var assets = new Pipeline("Assets", after: [themeFiles], [new BundleStyles(themeFiles), new BundleScripts(), new FingerprintFiles()]);
        var styles = new Pipeline("Styles", after: [themeFiles], [new FindHidingRules(themeFiles)]);
        var files = new Pipeline("Files", after: [],
        [
            new ReadFiles(options.Input, IsAsset),
            new CopyFiles(),
        ]);

        // The pages as they are written, and how they lie.
        var texts = new Pipeline("Texts", after: [],
        [
            new ReadFiles(options.Input, IsPage),
            new DecodeText(),
            new ParseFrontMatter(),
            new SkipDrafts(options.IncludesDrafts),
            new SetDestination(),
            new ParseMarkdown(),
            new GatherHeadings(),
            new CheckDialect(),
            new CheckTemplateText(),
        ]);
        var articles = new Pipeline("Articles", after: [data, texts], [new TakeFrom(texts), new NumberCitations(data), new ReadArticle()]);
        var map = new Pipeline("Map", after: [articles], [new TakeFrom(articles), new MapPage(), new MapSite()]);
        var outlines = new Pipeline("Outlines", after: [articles], [new TakeFrom(articles), new OutlinePage(), new GatherOutlines()]);
        var terms = new Pipeline("Terms", after: [data, map, outlines], [new GatherTerms(data, map, outlines)]);
        var disclaimers = new Pipeline("Disclaimers", after: [data, map, outlines, files],
        [
            new ReadFiles(options.Input, source => source.StartsWith("data/disclaimers/", StringComparison.Ordinal) && source.EndsWith(".md", StringComparison.Ordinal)),
            new DecodeText(),
            new ParseMarkdown(),
            new GatherHeadings(),
            new CheckDialect(),
            new ResolveLinks(map, outlines, files),
            new CheckApproval(data),
        ]);

        // What the head of every page leads to.
        var companions = new Pipeline("Companions", after: [data, map, assets], [new GenerateManifest(data, assets), new GenerateFeed(data, map, address)]);

        // The pages as they are read, and every check of what a reader gets.
        var special = new Pipeline("SpecialPages", after: [data, map, outlines, assets],
        [
            new GenerateSearchPage(data, map, outlines, assets, address, theme),
            new GenerateNotFoundPage(data, map, assets, address, theme),
            new GenerateRulePages(data, map, assets, address, theme),
            .. options.IncludesDrafts ? [new GenerateGallery(data, map, assets, address, theme)] : ImmutableArray<IModule>.Empty,
            new WalkHtml(new GatherLinks()),
        ]);
        var pages = new Pipeline("Pages", after: [data, articles, map, outlines, terms, disclaimers, assets, styles, files, companions, special],
        [
            new TakeFrom(articles),
            new ResolveLinks(map, outlines, files),
            new RenderMarkdown(data, map, outlines, terms, articles, disclaimers),
            new CheckSettings(data, map),
            new CheckEditorsNotes(data, map),
            new CheckSourceCoverage(data),
            new CheckReferences(data),
            new CheckReview(data),
            new CheckWording(data),
            new CheckRisks(data, map),
            new CheckRulings(data),
            new ApplyLayout(data, map, assets, address, theme),
            .. options.AfterLayout,
            new WalkHtml(
                new CheckMedicalDisclaimer(data, disclaimers, styles),
                new GatherOpening(styles),
                new CheckReviewMarkup(data),
                new CheckSourceList(),
                new CheckLeavingTexts(data),
                new GatherLinks(),
                new GatherSections(data),
                new WriteTwin(data, address)),
            new CheckUrgentSigns(map),
            new ReportStyleFaults(),
            new CheckSiteLinks(special, assets, files, companions),
        ]);

        // What is made of the finished pages.
        var search = new Pipeline("Search", after: [data, map, pages], [new CheckSearchCaveat(pages), new GenerateSearchIndex(data, map, pages)]);
        var twins = new Pipeline("Twins", after: [pages], [new PublishTwins(pages)]);
        var siteFiles = new Pipeline("SiteFiles", after: [data, map, pages],
        [
            new GenerateSitemap(data, map, address),
            new GenerateRobots(data, address),
            new GenerateLlmsText(data, map, address),
            new GenerateSecurityText(data, map, address),
            new GenerateRedirects(map),
            new GenerateGovernance(data, map, pages),
        ]);
        var headers = new Pipeline("Headers", after: [assets, search], [new GenerateHeaders(assets, search)]);

        (Data, Map, Pages) = (data, map, pages);
        Published = [files, assets, companions, special, pages, twins, search, siteFiles, headers];
        UpToPages = [data, themeFiles, assets, styles, files, texts, articles, map, outlines, terms, disclaimers, companions, special, pages];
        Pipelines = [.. UpToPages, twins, search, siteFiles, headers];
    }

    /// <summary>Every pipeline, each after those it comes after.</summary>
    public ImmutableArray<Pipeline> Pipelines { get; }

    /// <summary>The one of the data files.</summary>
    public Pipeline Data { get; }

    /// <summary>The one of the site's layout.</summary>
    public Pipeline Map { get; }

    /// <summary>The one of the finished pages.</summary>
    public Pipeline Pages { get; }

    /// <summary>Every pipeline but those that make something of the finished pages.</summary>
    public ImmutableArray<Pipeline> UpToPages { get; }

    /// <summary>Those whose outputs are written.</summary>
    public ImmutableArray<Pipeline> Published { get; }

    /// <summary>The site's own address as a build found it in <c>site.yml</c>; null when it got no further.</summary>
    public string? AddressIn(BuildResult result) => result.Outputs.TryGetValue(Data, out var data) ? data[0].Get(Keys.SiteData).Settings.Address : null;

    private static bool IsPage(string source) =>
        source.EndsWith(".md", StringComparison.Ordinal)
        && !source.StartsWith("data/", StringComparison.Ordinal)
        && !IsAsset(source);

    private static bool IsAsset(string source) => source.StartsWith("assets/", StringComparison.Ordinal);
}
