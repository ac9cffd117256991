using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StemCellSite.Data;
using StemCellSite.Markdown;
using StemCellSite.Medical;
using StemCellSite.Medical.Articles;

namespace StemCellSite.Articles;

/// <summary>Makes of a page's Markdown what the medical rules read.</summary>
public sealed class ArticleReader
{
    private readonly PageText page;
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<OutlineBlock>.Builder outline = ImmutableArray.CreateBuilder<OutlineBlock>();
    private int section;

    private ArticleReader(PageText page) => this.page = page;

    /// <summary>Reads a page.</summary>
    /// <param name="page">Its Markdown.</param>
    /// <param name="written">The whole file.</param>
    /// <param name="frontMatter">What it says of itself.</param>
    public static Article Read(PageText page, string written, FrontMatter frontMatter)
    {
        var reader = new ArticleReader(page);
        reader.AddFrontMatter(written, frontMatter);
        reader.AddBlocks(page.Syntax, PassageScope.Page, framing: []);
        var isQuestion = frontMatter.Kind.Value is PageKind.Faq && !page.Source.EndsWith("index.md", StringComparison.Ordinal);
        return new Article(page.Source, frontMatter.Kind.Value, isQuestion, reader.passages.ToImmutable(), reader.outline.ToImmutable());
    }

    private void AddFrontMatter(string written, FrontMatter frontMatter)
    {
        if (!frontMatter.IsWhole) return;
        var fields = new FrontMatterText(written, page.Lines);
        Add(PassageKind.Title, fields.Map(frontMatter.Title));
        if (frontMatter.Label != frontMatter.Title.Value) Add(PassageKind.Label, fields.Map("label", frontMatter.Label));
        Add(PassageKind.Description, fields.Map(frontMatter.Description));
        foreach (var alias in frontMatter.SearchAliases) Add(PassageKind.SearchAlias, fields.Map("search", alias));
    }

    private void AddBlocks(ContainerBlock container, PassageScope scope, ImmutableArray<string> framing)
    {
        var opening = ImmutableArray<string>.Empty;
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    section++;
                    AddLeaf(PassageKind.Heading, scope, heading, framing);
                    outline.Add(new(OutlineBlockType.Heading, heading.Span.Start, passages[^1].Text.Text, heading.Level));
                    break;
                case ParagraphBlock paragraph when TableCaption.Is(paragraph):
                    break;
                case ParagraphBlock paragraph:
                    AddLeaf(scope is not PassageScope.Quotation && container is ListItemBlock ? PassageKind.ListItem : PassageKind.Paragraph, scope, paragraph, framing);
                    outline.Add(new(OutlineBlockType.Paragraph, paragraph.Span.Start, PlainText.Of(paragraph.Inline)));
                    // "Reported harms include [@bauer2018]:" speaks for the list below it.
                    opening = PlainText.Of(paragraph.Inline).EndsWith(':') ? KeysIn(paragraph.Inline) : [];
                    continue;
                case ListBlock list:
                    outline.Add(new(OutlineBlockType.List, list.Span.Start, ""));
                    foreach (var item in list.OfType<ListItemBlock>()) AddBlocks(item, scope, [.. framing, .. opening]);
                    break;
                case Table table:
                    outline.Add(new(OutlineBlockType.Table, table.Span.Start, ""));
                    AddTable(table, scope, [.. framing, .. opening]);
                    break;
                case CustomContainer named:
                    outline.Add(new(OutlineBlockType.Container, named.Span.Start, $"{named.Info} {named.Arguments}".Trim()));
                    if (BlockForm.Find(named.Info) is { HasText: true }) AddBlocks(named, ScopeOf(named, scope), framing);
                    break;
                case QuoteBlock quote:
                    outline.Add(new(OutlineBlockType.Other, quote.Span.Start, ""));
                    AddBlocks(quote, PassageScope.Quotation, [.. framing, .. quote.Descendants<CitationInline>().SelectMany(inline => inline.Items).Select(item => item.Key)]);
                    break;
                default:
                    outline.Add(new(OutlineBlockType.Other, block.Span.Start, ""));
                    break;
            }

            opening = [];
        }
    }

    // What a row or the caption cites speaks for each of its cells.
    private void AddTable(Table table, PassageScope scope, ImmutableArray<string> framing)
    {
        var caption = TableCaption.Of(table);
        var captionKeys = KeysIn(caption?.Inline);
        if (caption is not null) AddLeaf(PassageKind.Caption, scope, caption, framing);
        foreach (var row in table.OfType<TableRow>())
        {
            var leaves = row.OfType<TableCell>().SelectMany(cell => cell.OfType<LeafBlock>()).ToList();
            ImmutableArray<string> keys = [.. framing, .. captionKeys, .. leaves.SelectMany(leaf => KeysIn(leaf.Inline))];
            foreach (var leaf in leaves) AddLeaf(PassageKind.TableCell, scope, leaf, keys);
        }
    }

    private void AddLeaf(PassageKind kind, PassageScope scope, LeafBlock leaf, ImmutableArray<string> framing)
    {
        var words = PassageText.Of(leaf.Inline);
        // "Table: " is a mark and no part of the caption, so what stands behind it moves up.
        var skipped = kind is PassageKind.Caption ? TableCaption.Prefix.Length : 0;
        passages.Add(new Passage(
            kind, scope, section, words.Text.From(skipped),
            [.. words.Citations.Select(citation => citation with { Index = citation.Index - skipped })],
            [.. words.Links.Select(link => link with { Start = link.Start - skipped, End = link.End - skipped })],
            framing));
        foreach (var image in words.Images)
        {
            var alternative = PassageText.OfAlternative(image);
            passages.Add(new Passage(PassageKind.AlternativeText, scope, section, alternative.Text, [], [], framing));
        }
    }

    private void Add(PassageKind kind, MappedText text) => passages.Add(new Passage(kind, PassageScope.Page, section, text, [], [], []));

    private static ImmutableArray<string> KeysIn(ContainerInline? inline) =>
        inline is null ? [] : [.. inline.Descendants<CitationInline>().SelectMany(citation => citation.Items).Select(item => item.Key)];

    private static PassageScope ScopeOf(CustomContainer container, PassageScope outer) => container.Info switch
    {
        "key-points" => PassageScope.KeyPoints,
        "evidence" => PassageScope.Evidence,
        "note" => PassageScope.Note,
        "risk" => PassageScope.Risk,
        _ => outer,
    };
}
