using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace StemCellSite.Markdown;

/// <summary>Finds disclaimers that a writer has put into a comment: they are written, and nobody reads them.</summary>
public static partial class CommentedDisclaimer
{
    /// <summary>The disclaimers in the comments of a page.</summary>
    public static ImmutableArray<WrittenDisclaimer> FindAll(PageText text) =>
    [
        .. from html in text.Syntax.Descendants<HtmlBlock>()
           where html.Type is HtmlBlockType.Comment
           from match in Block().Matches(html.Lines.ToString())
           select new WrittenDisclaimer(match.Groups["name"].Value, text.At(html)),
    ];

    /// <summary>Whether a piece of HTML is such a comment, which says more than that it is HTML.</summary>
    public static bool Is(HtmlBlock html) => html.Type is HtmlBlockType.Comment && Block().IsMatch(html.Lines.ToString());

    [GeneratedRegex(@":::\s*disclaimer\s+(?<name>[\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
