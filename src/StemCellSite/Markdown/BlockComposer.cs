using System.Collections.Immutable;
using System.Net;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Text;
using StemCellSite.Theme.Models;
using Block = StemCellSite.Theme.Models.Block;

namespace StemCellSite.Markdown;

/// <summary>Makes a theme's block of a block in Markdown, and reports names that the data files do not know.</summary>
/// <param name="page">The page.</param>
/// <param name="site">What the data files say.</param>
/// <param name="disclaimers">The texts by name, as HTML where they are approved.</param>
/// <param name="lists">What <c>::: list</c> lists.</param>
/// <param name="report">Where complaints go.</param>
public sealed class BlockComposer(
    PageText page, SiteData site, ImmutableDictionary<string, Document> disclaimers, ListComposer lists, Action<Diagnostic> report)
{
    // A sentence of the article is linked to where the page shows it first.
    private readonly HashSet<string> shownSentences = new(StringComparer.Ordinal);

    /// <summary>Makes the block.</summary>
    /// <param name="container">The block in Markdown.</param>
    /// <param name="body">Composes what stands in it.</param>
    /// <returns>The block, or null when it was reported, here or by <see cref="DialectCheck"/>.</returns>
    public Block? Compose(CustomContainer container, Func<ImmutableArray<Block>> body)
    {
        var argument = container.Arguments?.Trim() ?? "";
        if (argument.Contains('{')) return null;
        return container.Info switch
        {
            "disclaimer" => Disclaimer(container, argument),
            "urgent" => Urgent(container),
            "article" => Article(container, argument),
            "source-gap" => SourceGap(container, argument),
            "list" => lists.Compose(argument),
            "risk" => new RiskBlock(argument, body()),
            "figure" => new FigureComposer(page, site, report).Compose(container, argument, body),
            "key-points" => new KeyPointsBlock(body()),
            "evidence" => new EvidenceBlock(body()),
            "note" => new NoteBlock(body()),
            _ => null,
        };
    }

    /// <summary>What the verdict on an article's claim cites: the first cited paragraph or table below it, before the next heading.</summary>
    /// <remarks>Several claims may share a verdict.</remarks>
    public static IEnumerable<CitationInline> VerdictOn(CustomContainer claim)
    {
        var siblings = claim.Parent!;
        return siblings.Skip(siblings.IndexOf(claim) + 1)
            .TakeWhile(block => block is not HeadingBlock)
            .Where(block => block is ParagraphBlock or Table)
            .Select(CitationsIn)
            .FirstOrDefault(citations => citations.Any()) ?? [];
    }

    // Descendants of a paragraph are asked of its inline: of the block, Markdig gives none.
    private static IEnumerable<CitationInline> CitationsIn(MarkdownObject block) =>
        block is LeafBlock leaf ? leaf.Inline?.Descendants<CitationInline>() ?? [] : block.Descendants<CitationInline>();

    private DisclaimerBlock? Disclaimer(CustomContainer container, string name)
    {
        if (name is DisclaimerNames.Urgent)
            return Refuse<DisclaimerBlock>(container, "The urgent signs have a block of their own: write '::: urgent'.");
        if (!disclaimers.TryGetValue(name, out var text))
        {
            var known = disclaimers.Keys.Where(other => other is not DisclaimerNames.Urgent).Order(StringComparer.Ordinal).ToList();
            return name.Length is 0 ? null : Refuse<DisclaimerBlock>(container, $"There is no disclaimer '{name}' in data/disclaimers.{Suggestion.For(name, known)} Known are: {string.Join(", ", known)}.");
        }

        // That nobody approved it is reported once, in its own file.
        return text.TryGet(Keys.Approved, out var approved) ? new DisclaimerBlock(name, text.Content.Text, approved.Version.Version, approved.Version.Date) : null;
    }

    private UrgentBlock? Urgent(CustomContainer container)
    {
        if (!disclaimers.TryGetValue(DisclaimerNames.Urgent, out var text))
            return Refuse<UrgentBlock>(container, "The text of the urgent signs is missing: data/disclaimers/urgent.md.");
        return text.TryGet(Keys.Approved, out var approved) ? new UrgentBlock(text.Content.Text, approved.Version.Version, approved.Version.Date) : null;
    }

    private ArticleClaimBlock? Article(CustomContainer container, string id)
    {
        if (FindSentence(container, id) is not { } sentence) return null;
        if (!VerdictOn(container).Any())
            report(SiteRules.ClaimWithoutVerdict.At(page.Source, page.At(container), $"The article's claim {id} stands here unanswered. Put a paragraph with a citation below it, before the next heading."));
        return new ArticleClaimBlock(sentence.Id.Value, sentence.Gist, AnchorOf(sentence));
    }

    private SourceGapBlock? SourceGap(CustomContainer container, string id)
    {
        if (FindSentence(container, id) is not { } sentence) return null;
        if (sentence.Became is "gap") return new SourceGapBlock(id, $"<p>{WebUtility.HtmlEncode($"{sentence.Gist} {sentence.Why}")}</p>", AnchorOf(sentence));
        return Refuse<SourceGapBlock>(container, $"{id} is not a gap in data/article.yml: it is {sentence.Became}.");
    }

    private string? AnchorOf(SourceSentence sentence) => shownSentences.Add(sentence.Id.Value) ? sentence.Id.Value : null;

    private SourceSentence? FindSentence(CustomContainer container, string id)
    {
        if (id.Length is 0) return null;
        return site.Article?.Find(id) ?? Refuse<SourceSentence>(container, $"There is no sentence '{id}' in data/article.yml.{Suggestion.For(id, site.Article?.Sentences.Select(sentence => sentence.Id.Value) ?? [])}");
    }

    private T? Refuse<T>(CustomContainer container, string message)
        where T : class
    {
        report(SiteRules.BlockArgument.At(page.Source, page.At(container), message));
        return null;
    }
}
