using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Turns links to files into addresses, and reports each that leads nowhere.</summary>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="outlines">The pipeline of what stands on the pages.</param>
/// <param name="assets">The pipeline of the copied files.</param>
public sealed class ResolveLinks(Pipeline map, Pipeline outlines, Pipeline assets) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var page = input.Get(Keys.Text);
        var targets = new Targets(context.OutputsOf(map)[0].Get(Keys.SiteMap), context.OutputsOf(outlines)[0].Get(Keys.Outlines), [.. context.OutputsOf(assets).Select(asset => asset.Source!)]);
        var addresses = ImmutableDictionary.CreateBuilder<LinkInline, string>();
        var isDraft = input.TryGet(Keys.FrontMatter, out var frontMatter) && frontMatter.IsDraft;
        foreach (var link in page.Syntax.Descendants<LinkInline>())
        {
            var (address, rule, message) = Resolve(page.Source, isDraft, link, targets);
            if (address is not null) addresses[link] = address;
            if (rule is not null) context.Report(rule.At(page.Source, PositionOf(page, link), message!));
        }

        foreach (var link in page.Syntax.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsHttps(link.Url)))
            context.Report(SiteRules.UnsafeAddress.At(page.Source, page.At(link), NotHttps(link.Url)));
        return [input.With(Keys.Links, new ResolvedLinks(addresses.ToImmutable()))];
    }

    private static (string? Address, RuleInfo? Rule, string? Message) Resolve(string source, bool isDraft, LinkInline link, Targets targets)
    {
        var url = link.Url ?? "";
        if (IsHttps(url) || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return link.IsImage ? (null, SiteRules.UnsafeAddress, "An image is a file of input/assets; nothing is loaded from other sites.") : (url, null, null);
        if (url.Contains(':', StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal)) return (null, SiteRules.UnsafeAddress, NotHttps(url));
        if (url.StartsWith('/')) return (null, SiteRules.MissingPage, $"'{url}' is an address; link to the page's file, such as '../risks/index.md', so that the link is checked.");

        var (file, path, anchor) = LinkTarget.Of(source, url);
        if (file is null) return (null, SiteRules.MissingPage, $"'{path}' leads out of the input folder.");
        if (targets.Assets.Contains(file)) return ($"/{file}", null, null);
        var (address, rule, message) = ResolvePage(file, path, anchor, link.IsImage, targets);

        // Only the preview has drafts on its map, and there the link works. Between drafts nothing is wrong.
        return rule is null && !isDraft && targets.Map.Find(file) is { FrontMatter.IsDraft: true }
            ? (address, SiteRules.LinkToDraft, $"'{path}' is a draft. Until 'draft: true' is taken out there, 'check' and 'build' refuse this link.")
            : (address, rule, message);
    }

    private static (string? Address, RuleInfo? Rule, string? Message) ResolvePage(string file, string written, string? anchor, bool isImage, Targets targets)
    {
        if (targets.Map.Find(file) is not { } page)
        {
            if (targets.Map.FindWithoutCase(file) is { } similar)
                return (null, SiteRules.WrongLetterCase, $"'{written}' is not there, but '{similar.Source}' is: letter case counts on the web.");
            if (targets.Assets.FirstOrDefault(asset => asset.Equals(file, StringComparison.OrdinalIgnoreCase)) is { } asset)
                return (null, SiteRules.WrongLetterCase, $"'{written}' is not there, but '{asset}' is: letter case counts on the web.");
            if (isImage)
                return (null, SiteRules.MissingPage, $"There is no image '{file}'. Images lie in the folder 'assets'.{Suggestion.For(file, targets.Assets)}");
            return (null, SiteRules.MissingPage, $"There is no page '{file}', or it is a draft.{Suggestion.For(file, targets.Map.Pages.Select(known => known.Source))}");
        }

        if (string.IsNullOrEmpty(anchor)) return (page.Address, null, null);
        var anchors = targets.Outlines[file].Headings.Select(heading => heading.Anchor).ToList();
        if (anchors.Contains(anchor)) return ($"{page.Address}#{anchor}", null, null);
        if (anchors.FirstOrDefault(known => known.Equals(anchor, StringComparison.OrdinalIgnoreCase)) is { } other)
            return (null, SiteRules.WrongLetterCase, $"{page.Source} has no heading '#{anchor}', but '#{other}': letter case counts.");
        return (null, SiteRules.MissingAnchor, $"{page.Source} has no heading '#{anchor}'.{Suggestion.For(anchor, anchors)}");
    }

    private static bool IsHttps(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string NotHttps(string url) => $"'{url}' is no safe address: a link leads to a file of the site or begins with https://.";

    private static Position PositionOf(PageText page, LinkInline link) =>
        page.Lines.At(link.UrlSpan is { IsEmpty: false, Start: > 0 } span ? span.Start : link.Span.Start);

    private sealed record Targets(SiteMap Map, ImmutableDictionary<string, PageOutline> Outlines, ImmutableHashSet<string> Assets);
}
