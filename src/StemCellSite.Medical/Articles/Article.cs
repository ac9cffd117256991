using System.Collections.Immutable;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Articles;

/// <summary>A page as the rules see it: what it is for, what it says, and where each word was written.</summary>
/// <param name="Source">The file.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="IsQuestion">Whether it asks and answers one question.</param>
/// <param name="Passages">Everything a reader meets, in reading order; texts that are approved or shown as another's claim are left out.</param>
/// <param name="Outline">Its blocks, in reading order.</param>
public sealed record Article(
    string Source, PageKind Kind, bool IsQuestion, ImmutableArray<Passage> Passages, ImmutableArray<OutlineBlock> Outline)
{
    /// <summary>Every sentence, in reading order.</summary>
    public IEnumerable<Sentence> Sentences => Passages.SelectMany(passage => passage.Sentences);

    /// <summary>Every sentence of the running text, where a citation can stand, in reading order.</summary>
    public IEnumerable<Sentence> BodySentences => Passages.Where(passage => passage.IsBody).SelectMany(passage => passage.Sentences);

    /// <summary>What each of its sentences claims, by its words.</summary>
    public IReadOnlyDictionary<string, ClaimClass> ClassesBySentence =>
        Sentences.DistinctBy(sentence => sentence.Text, StringComparer.Ordinal).ToDictionary(sentence => sentence.Text, sentence => sentence.Class, StringComparer.Ordinal);

    /// <summary>Every key it cites.</summary>
    public IEnumerable<string> CitedKeys => Passages.SelectMany(passage => passage.Citations).Select(citation => citation.Key).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a disclaimer belongs on it: by its kind, or because it shows a claim, a harm or a disclaimer already.</summary>
    public bool NeedsDisclaimer => IsOfClaimKind || Outline.Any(block =>
        block.Type is OutlineBlockType.Container && (block.Text.Split(' ')[0] is "disclaimer" or "article" or "risk" || block.Text is "list article"));

    /// <summary>Whether it is of a kind whose pages make claims.</summary>
    public bool IsOfClaimKind => Kind is PageKind.Claim or PageKind.Risk or PageKind.Procedure or PageKind.Faq or PageKind.Decision;
}
