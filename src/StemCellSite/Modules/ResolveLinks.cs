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
/// <param name="assets">The pipeline of the copied files.</param>
public sealed class ResolveLinks(Pipeline map, Pipeline assets) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var page = input.Get(Keys.Text);
        var targets = new Targets(context.OutputsOf(map)[0].Get(Keys.SiteMap), [.. context.OutputsOf(assets).Select(asset => asset.Source!)]);
        var addresses = ImmutableDictionary.CreateBuilder<LinkInline, string>();
        foreach (var link in page.Syntax.Descendants<LinkInline>())
        {
            var (address, rule, message) = Resolve(page.Source, link, targets);
            if (address is not null) addresses[link] = address;
            else context.Report(rule!.At(page.Source, PositionOf(page, link), message!));
        }

        foreach (var link in page.Syntax.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsHttps(link.Url)))
            context.Report(SiteRules.UnsafeAddress.At(page.Source, page.At(link), NotHttps(link.Url)));
        return [input.With(Keys.Links, new ResolvedLinks(addresses.ToImmutable()))];
    }

    private static (string? Address, RuleInfo? Rule, string? Message) Resolve(string source, LinkInline link, Targets targets)
    {
        var url = link.Url ?? "";
        if (IsHttps(url) || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return link.IsImage ? (null, SiteRules.UnsafeAddress, "An image is a file of input/assets; nothing is loaded from other sites.") : (url, null, null);
        if (url.Contains(':', StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal)) return (null, SiteRules.UnsafeAddress, NotHttps(url));
        if (url.StartsWith('/')) return (null, SiteRules.MissingPage, $"'{url}' is an address; link to the page's file, such as '../risks/index.md', so that the link is checked.");

        var hash = url.IndexOf('#');
        var path = Uri.UnescapeDataString(hash < 0 ? url : url[..hash]);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(url[(hash + 1)..]);
        var file = path.Length is 0 ? source : Combine(MappedPage.FolderOf(source), path);
        if (file is null) return (null, SiteRules.MissingPage, $"'{path}' leads out of the input folder.");
        return targets.Assets.Contains(file) ? ($"/{file}", null, null) : ResolvePage(file, path, anchor, targets);
    }

    private static (string? Address, RuleInfo? Rule, string? Message) ResolvePage(string file, string written, string? anchor, Targets targets)
    {
        if (targets.Map.Find(file) is not { } page)
        {
            if (targets.Map.FindWithoutCase(file) is { } similar)
                return (null, SiteRules.WrongLetterCase, $"'{written}' is not there, but '{similar.Source}' is: letter case counts on the web.");
            if (targets.Assets.FirstOrDefault(asset => asset.Equals(file, StringComparison.OrdinalIgnoreCase)) is { } asset)
                return (null, SiteRules.WrongLetterCase, $"'{written}' is not there, but '{asset}' is: letter case counts on the web.");
            return (null, SiteRules.MissingPage, $"There is no page '{file}', or it is a draft.{Suggestion.For(file, targets.Map.Pages.Select(known => known.Source))}");
        }

        if (string.IsNullOrEmpty(anchor)) return (page.Address, null, null);
        var anchors = page.Headings.Select(heading => heading.Anchor).ToList();
        if (anchors.Contains(anchor)) return ($"{page.Address}#{anchor}", null, null);
        if (anchors.FirstOrDefault(known => known.Equals(anchor, StringComparison.OrdinalIgnoreCase)) is { } other)
            return (null, SiteRules.WrongLetterCase, $"{page.Source} has no heading '#{anchor}', but '#{other}': letter case counts.");
        return (null, SiteRules.MissingAnchor, $"{page.Source} has no heading '#{anchor}'.{Suggestion.For(anchor, anchors)}");
    }

    // A relative path from a folder; null when it climbs out.
    private static string? Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is ".") continue;
            if (part is not "..") parts.Add(part);
            else if (parts.Count is 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private static bool IsHttps(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string NotHttps(string url) => $"'{url}' is no safe address: a link leads to a file of the site or begins with https://.";

    private static Position PositionOf(PageText page, LinkInline link) =>
        page.Lines.At(link.UrlSpan is { IsEmpty: false, Start: > 0 } span ? span.Start : link.Span.Start);

    private sealed record Targets(SiteMap Map, ImmutableHashSet<string> Assets);
}
