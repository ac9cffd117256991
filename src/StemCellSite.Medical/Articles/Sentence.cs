using System.Collections.Immutable;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Articles;

/// <summary>A sentence of a passage.</summary>
public sealed class Sentence
{
    // With a citation further on than two sentences no reader connects what was said.
    private const int MostCovered = 3;

    private SentenceReading? reading;
    private ImmutableArray<string> citations;

    internal Sentence(Passage passage, int number, int start, int end)
    {
        (Passage, Number, Start, End) = (passage, number, start, end);
        Text = passage.Text.Text[start..end];
    }

    /// <summary>The passage it belongs to.</summary>
    public Passage Passage { get; }

    /// <summary>Its number in the passage, from 0.</summary>
    public int Number { get; }

    /// <summary>Its first character in the passage's text.</summary>
    public int Start { get; }

    /// <summary>The character after its last.</summary>
    public int End { get; }

    /// <summary>Its words.</summary>
    public string Text { get; }

    /// <summary>Its words as the detector understands them.</summary>
    public SentenceReading Reading => reading ??= new(Text);

    /// <summary>What it claims.</summary>
    public ClaimClass Class => Reading.Class;

    /// <summary>Where it was written, in UTF-16 code units from the file's start.</summary>
    public int Offset => Passage.Text.OffsetAt(Start);

    /// <summary>Where one of its characters was written.</summary>
    /// <param name="index">The character, from 0.</param>
    public int OffsetAt(int index) => Passage.Text.OffsetAt(Start + index);

    /// <summary>The keys it cites itself.</summary>
    public IEnumerable<string> OwnCitations =>
        Passage.Citations.Where(citation => citation.Index <= End && (Number is 0 || citation.Index > Passage.Sentences[Number - 1].End)).Select(citation => citation.Key);

    /// <summary>The keys that speak for it: its own, or else those of the next sentence that cites, at most two on; and those that frame it.</summary>
    public ImmutableArray<string> Citations => citations.IsDefault ? citations = FindCitations() : citations;

    /// <summary>The sentence before it in the passage; null for the first.</summary>
    public Sentence? Previous => Number > 0 ? Passage.Sentences[Number - 1] : null;

    /// <summary>The sentence after it in the passage; null for the last.</summary>
    public Sentence? Next => Number + 1 < Passage.Sentences.Length ? Passage.Sentences[Number + 1] : null;

    /// <summary>Whether it is nothing but a link.</summary>
    public bool IsLink => Passage.Links.Any(link => link.Start <= Start && link.End >= End - 1);

    /// <summary>Whether a link stands in it: it leads on to where more is said.</summary>
    public bool HasLink => Passage.Links.Any(link => link.Start < End && link.End > Start);

    /// <summary>Whether a character stands between quotation marks or in a quotation, and the sentence says whose words those are.</summary>
    /// <param name="index">The character, from 0.</param>
    public bool IsQuotedAt(int index) => Citations.Length > 0 && (Passage.Scope is PassageScope.Quotation || IsBetweenMarks(index));

    private ImmutableArray<string> FindCitations() => Passage.Citations.IsEmpty && Passage.Framing.IsEmpty
        ? []
        :
        [
            .. Passage.Sentences.Skip(Number).Take(MostCovered).Select(sentence => sentence.OwnCitations).FirstOrDefault(keys => keys.Any(), [])
                .Concat(Passage.Framing)
                .Distinct(StringComparer.Ordinal),
        ];

    private bool IsBetweenMarks(int index)
    {
        var open = Text.LastIndexOfAny(['“', '"'], index);
        if (open < 0) return false;
        if (Text[open] is '“') return Text.IndexOf('”', open) > index;
        return Text[..open].Count(character => character is '"') % 2 is 0 && Text.IndexOf('"', open + 1) > index;
    }
}
