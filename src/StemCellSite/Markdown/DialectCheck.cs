using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Text;

namespace StemCellSite.Markdown;

/// <summary>Finds what the dialect does not have, and what would hide or swallow text.</summary>
/// <param name="page">The page.</param>
/// <param name="report">Where complaints go.</param>
public sealed partial class DialectCheck(PageText page, Action<Diagnostic> report)
{
    /// <summary>Looks at every node once. A comment with a disclaimer in it is left to the check of disclaimers.</summary>
    /// <param name="headings">The page's headings.</param>
    public void Check(IReadOnlyCollection<PageHeading> headings)
    {
        foreach (var node in page.Syntax.Descendants())
        {
            switch (node)
            {
                case CustomContainer container: CheckBlock(container); break;
                case HtmlBlock html when CommentedDisclaimer.Is(html): break;
                case HtmlBlock html: Report(SiteRules.RawHtml, html, HtmlMessage(html.Lines.ToString())); break;
                case HtmlInline html: Report(SiteRules.RawHtml, html, HtmlMessage(html.Tag)); break;
                case Table table: CheckTable(table); break;
                case LinkInline link: CheckLink(link); break;
                case ParagraphBlock paragraph: CheckStrayFence(paragraph); break;
                case LiteralInline literal: CheckText(literal); break;
            }
        }

        CheckHeadings(headings);
    }

    private void CheckBlock(CustomContainer container)
    {
        var colons = container.OpeningFencedCharCount;
        var name = container.Info ?? "";
        var argument = container.Arguments?.Trim() ?? "";
        if (name.Contains('{') || argument.Contains('{'))
            Report(SiteRules.Attribute, container, "A block takes no attributes in braces; remove them.");
        else if (BlockForm.Find(name) is { } form)
            CheckForm(container, form, argument);
        else if (name.Length > 0 || !FollowsTooFewColons(container))
            Report(SiteRules.UnknownBlock, container, name.Length > 0
                ? $"There is no block '{name}'.{Suggestion.For(name, BlockForm.Names)}"
                : $"These colons close no block. If they open one, write its name after them: {string.Join(", ", BlockForm.Names)}.");

        if (container.Parent is not (MarkdownDocument or CustomContainer))
            Report(SiteRules.NestedBlock, container, "A block stands on its own, not in a list or a quotation. Start its line at the margin.");
        if (container.ClosingFencedCharCount is 0 && name.Length > 0)
            Report(SiteRules.UnclosedBlock, container, $"This block is never closed: write '{new string(':', colons)}' on a line of its own where it ends.");
        if (container.Info is "disclaimer" && container.Parent is CustomContainer)
            Report(SiteRules.NestedBlock, container, "A disclaimer stands on its own, first on the page, and not in another block.");
        if (Ancestors(container).FirstOrDefault(outer => outer.OpeningFencedCharCount <= colons) is { Info.Length: > 0 } parent)
            Report(SiteRules.NestedBlock, container, $"This block stands inside '{parent.Info}', which has no more colons, so one fence would close both. Close the outer one first, or give it one colon more.");
    }

    private void CheckForm(CustomContainer container, BlockForm form, string argument)
    {
        var words = argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (form.Argument is null && words.Length > 0)
            Report(SiteRules.BlockArgument, container, $"Nothing comes after '{form.Name}'; remove '{argument}'.");
        if (form.Argument is not null && words.Length is not 1)
            Report(SiteRules.BlockArgument, container, $"'{form.Name}' wants one word after it: {form.Argument}.");
        if (words is [var word])
            CheckWord(container, form, word);
        // One that is never closed has swallowed the page, which is reported.
        if (!form.HasText && container is { Count: > 0, ClosingFencedCharCount: > 0 })
            Report(SiteRules.BlockNotEmpty, container.Descendants().First(), $"The text of '{form.Name}' comes from the data files, so nothing may stand in the block.");
    }

    private void CheckWord(CustomContainer container, BlockForm form, string word)
    {
        var known = form.Name switch { "list" => BlockForm.Lists, "risk" => RiskCodes.All.ToArray(), _ => null };
        if (known is not null && !known.Contains(word))
            Report(SiteRules.BlockArgument, container, $"'{form.Name}' does not know '{word}'.{Suggestion.For(word, known)} Known are: {string.Join(", ", known)}.");
    }

    // Three colons that opened nothing: a fence indented too far, or one that closes a block which is closed already.
    private void CheckStrayFence(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline literal) return;
        if (literal.Content.AsSpan().StartsWith(":::"))
            Report(SiteRules.UnclosedBlock, literal, "These colons belong to no block: the block above is closed already, or the line is indented.");
        else if (WithTooFewColons(paragraph) is { } form)
            Report(SiteRules.UnknownBlock, literal, $"A block begins with three colons: write '::: {form.Name}'.");
    }

    // ":: note" opens nothing, so that the ":::" which was to close it opens a block without a name.
    private static bool FollowsTooFewColons(CustomContainer container) =>
        container.Parent is { } parent && parent.IndexOf(container) is > 0 and var index && parent[index - 1] is ParagraphBlock before && WithTooFewColons(before) is not null;

    private static BlockForm? WithTooFewColons(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline literal && TooFewColons().Match(literal.Content.ToString()) is { Success: true } few
            ? BlockForm.Find(few.Groups["name"].Value)
            : null;

    private void CheckTable(Table table)
    {
        if (TableCaption.Of(table) is null)
            Report(SiteRules.UncaptionedTable, table, "This table does not say what it shows. Put 'Table: …' and an empty line above it.");
    }

    private void CheckLink(LinkInline link)
    {
        if (PlainText.Of(link).Length > 0) return;
        if (link.IsImage)
            Report(SiteRules.ImageWithoutAlternativeText, link, "This image has no alternative text: say between the brackets what it shows.");
        else
            Report(SiteRules.EmptyLink, link, "This link has no words: say between the brackets where it leads.");
    }

    private void CheckText(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var isEscaped = literal.IsFirstCharacterEscaped;
        var start = isEscaped ? 1 : 0;
        var broken = CitationStart().Match(text, start) is { Success: true } citation ? literal.Span.Start + start + citation.Index : BracketBefore(literal, text);
        if (broken is { } offset)
        {
            report(SiteRules.MalformedCitation.At(page.Source, page.Lines.At(offset), "This citation cannot be read. Write '[@key]', '[@a; @b]' or '[@a, p. 5]'."));
        }

        var isHeadingEnd = literal.NextSibling is null && literal.Parent?.ParentBlock is HeadingBlock;
        if (BracedAttribute().Match(text, start) is { Success: true } braces && !(isHeadingEnd && HeadingReader.OwnAnchor().IsMatch(text)))
            report(SiteRules.Attribute.At(page.Source, page.Lines.At(literal.Span.Start + start + braces.Index), "Attributes in braces are not part of the dialect; only a heading may end in '{#its-anchor}', small letters, digits and hyphens."));
    }

    // The parser for links may have taken the bracket and left the @ to this literal. Where it stands, or null.
    private static int? BracketBefore(LiteralInline literal, string text) => (text.StartsWith('@'), literal.PreviousSibling, literal.Parent) switch
    {
        (true, LiteralInline { IsFirstCharacterEscaped: false } before, _) when before.Content.AsSpan().EndsWith("[") => before.Span.End,
        (true, null, LinkDelimiterInline or LinkInline) => literal.Parent.Span.Start,
        _ => null,
    };

    private void CheckHeadings(IReadOnlyCollection<PageHeading> headings)
    {
        var above = 1;
        foreach (var heading in headings)
        {
            if (heading.Text.Length is 0)
                Report(SiteRules.EmptyHeading, heading.Node, "This heading has no words.");
            if (heading.Level is 1)
                Report(SiteRules.HeadingLevel, heading.Node, "The page's title is its only heading of level 1; start this one with '##'.");
            else if (heading.Level > above + 1)
                Report(SiteRules.HeadingLevel, heading.Node, $"This heading skips a level: below one of level {above}, write {new string('#', above + 1)}.");
            above = Math.Max(1, heading.Level);
        }

        foreach (var twice in headings.Where(heading => heading.HasOwnAnchor).GroupBy(heading => heading.Anchor).SelectMany(same => same.Skip(1)))
            Report(SiteRules.DuplicateId, twice.Node, $"The anchor '{twice.Anchor}' stands on this page twice.");
    }

    private static string HtmlMessage(string html) =>
        html.TrimStart().StartsWith("<!--", StringComparison.Ordinal)
            ? "A comment hides what stands in it. Remove it; what is not ready goes into a page with 'draft: true'."
            : "HTML is not part of the dialect; write it in Markdown, or put a backslash before '<'.";

    private static IEnumerable<CustomContainer> Ancestors(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
            if (parent is CustomContainer container) yield return container;
    }

    private void Report(RuleInfo rule, MarkdownObject node, string message) => report(rule.At(page.Source, page.At(node), message));

    [GeneratedRegex(@"^::?\s*(?<name>[a-z-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex TooFewColons();

    [GeneratedRegex(@"\[@", RegexOptions.CultureInvariant)]
    private static partial Regex CitationStart();

    [GeneratedRegex(@"\{\s*[:#.][^{}]*\}?", RegexOptions.CultureInvariant)]
    private static partial Regex BracedAttribute();
}
