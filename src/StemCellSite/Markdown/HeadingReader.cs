using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using StemCellSite.Text;

namespace StemCellSite.Markdown;

/// <summary>Finds a page's headings and gives each its anchor.</summary>
public static partial class HeadingReader
{
    /// <summary>The headings in order, those inside blocks too.</summary>
    public static ImmutableArray<PageHeading> Read(PageText page)
    {
        var headings = page.Syntax.Descendants<HeadingBlock>().Select(node => (node, written: PlainText.Of(node.Inline))).ToList();
        var taken = new HashSet<string>(
            headings.Select(heading => OwnAnchor().Match(heading.written)).Where(match => match.Success).Select(match => match.Groups["id"].Value),
            StringComparer.Ordinal);
        return [.. headings.Select(heading => Read(page, heading.node, heading.written, taken))];
    }

    /// <summary>The part of a heading's rendered text that is its own anchor and not shown: <c> {#id}</c>.</summary>
    [GeneratedRegex(@"\s*\{#(?<id>[a-z][a-z0-9-]*)\}\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex OwnAnchor();

    private static PageHeading Read(PageText page, HeadingBlock node, string written, HashSet<string> taken)
    {
        var own = OwnAnchor().Match(written);
        var text = own.Success ? written[..own.Index] : written;
        var anchor = own.Success ? own.Groups["id"].Value : Unused(Slug.Of(text), taken);
        return new PageHeading(node, node.Level, text, anchor, own.Success, page.At(node));
    }

    // The second of two headings with the same words gets -2: a link to the first keeps its meaning.
    private static string Unused(string slug, HashSet<string> taken)
    {
        var words = slug.Length > 0 ? slug : "section";
        var anchor = words;
        for (var number = 2; !taken.Add(anchor); number++) anchor = string.Create(null, $"{words}-{number}");
        return anchor;
    }
}
