using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>One sentence, read once for the detector and for every rule of wording.</summary>
public sealed class SentenceReading
{
    private readonly Lazy<Classification> classification;
    private readonly Lazy<(AnnotatedSentence Words, Scopes Scopes)> annotated;

    /// <summary>Takes the sentence apart.</summary>
    /// <param name="sentence">Plain text without markup or citations.</param>
    public SentenceReading(string sentence)
    {
        Text = sentence;
        Tokens = Tokenizer.Split(sentence);
        classification = new(() => ClaimDetector.Classify(sentence));
        annotated = new(() =>
        {
            var words = new AnnotatedSentence(Tokens, ClaimVocabulary.Shared);
            return (words, new Scopes(words));
        });
    }

    /// <summary>The sentence.</summary>
    public string Text { get; }

    /// <summary>Its words and marks.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Whether it asks.</summary>
    public bool IsQuestion => Questions.IsQuestion(Tokens);

    /// <summary>What it claims, and by which words.</summary>
    public Classification Classification => classification.Value;

    /// <summary>A wording that was found in it, as it stands there.</summary>
    public string TextOf(FoundWording found) => Text.Substring(found.Start, found.Length);

    /// <summary>The wordings of a list that stand in it, in order, each with how the sentence holds it.</summary>
    public IEnumerable<FoundWording> Find(WordingList list)
    {
        foreach (var pattern in list.Patterns)
        {
            var (words, scopes) = annotated.Value;
            if (!pattern.CanMatch(words)) continue;
            for (var start = 0; start < Tokens.Length; start++)
            {
                if (pattern.MatchAt(words, start) is not { } match) continue;
                var (first, last) = (Tokens[match.Start], Tokens[match.End - 1]);
                yield return new FoundWording(first.Start, last.Start + last.Length - first.Start, pattern.Why, scopes.StateOf(match));
            }
        }
    }
}
