using StemCellSite.Engine;
using StemCellSite.Medical.Articles;

namespace StemCellSite.Medical.Rules;

/// <summary>MED604: what a page announces stands on it.</summary>
public static class PromisedContentMissing
{
    // What a writer calls below, and what it may be.
    private static readonly (string Phrase, OutlineBlockType[] Kept)[] Pointers =
    [
        ("the table below", [OutlineBlockType.Table]),
        ("the list below", [OutlineBlockType.List, OutlineBlockType.Container]),
        ("the steps below", [OutlineBlockType.List, OutlineBlockType.Heading, OutlineBlockType.Container]),
        ("see below", [OutlineBlockType.Table, OutlineBlockType.List, OutlineBlockType.Heading, OutlineBlockType.Container]),
        ("listed below", [OutlineBlockType.Table, OutlineBlockType.List, OutlineBlockType.Heading, OutlineBlockType.Container]),
        ("described below", [OutlineBlockType.Table, OutlineBlockType.List, OutlineBlockType.Heading, OutlineBlockType.Container]),
    ];

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED604", nameof(PromisedContentMissing), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A paragraph that ends in ':' is followed by a list, a table, a figure or a block; a heading has text before the next heading of its level; and what 'see below' or 'the table below' points to comes after it.",
        "The article this site was written from announces steps and gives none. A reader cannot tell whether there are none, or whether something was lost.",
        RuleExample.Of("Ask these questions before you agree to anything:"),
        RuleExample.Of("""
            Ask these questions before you agree to anything:

            - Who treats me if something goes wrong?
            - What does it cost?
            """),
        [RuleSource.SourceArticle]);

    /// <summary>Finds announcements that nothing follows.</summary>
    public static IEnumerable<Finding> Check(Article article)
    {
        for (var index = 0; index < article.Outline.Length; index++)
        {
            var block = article.Outline[index];
            var next = index + 1 < article.Outline.Length ? article.Outline[index + 1] : null;
            if (block.Type is OutlineBlockType.Heading && (next is null || (next.Type is OutlineBlockType.Heading && next.Level <= block.Level)))
                yield return new(Info, block.Offset, $"Nothing stands below the heading '{block.Text}'. Write what it announces, or take the heading out.");
            if (block.Type is not OutlineBlockType.Paragraph) continue;
            if (block.Text.TrimEnd().EndsWith(':') && !Follows(next))
                yield return new(Info, block.Offset, $"'{UncitedClaim.Excerpt(block.Text)}' ends in ':', and no list, table or block follows. Write what it announces, or end it with a full stop.");
            foreach (var (phrase, kept) in Pointers.Where(pointer => block.Text.Contains(pointer.Phrase, StringComparison.OrdinalIgnoreCase)))
                if (!article.Outline.Skip(index + 1).Any(later => kept.Contains(later.Type)))
                    yield return new(Info, block.Offset, $"'{phrase}' points to something further down, and nothing of the kind is there. Add it, or link to where it is.");
        }
    }

    // A paragraph without words is a picture.
    private static bool Follows(OutlineBlock? next) =>
        next is { Type: OutlineBlockType.List or OutlineBlockType.Table or OutlineBlockType.Container or OutlineBlockType.Other }
        || next is { Type: OutlineBlockType.Paragraph, Text: "" };
}
