using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>One sentence, read once for the detector and for every rule of wording.</summary>
/// <remarks>What was found is kept, the words taken apart are not: a site has tens of thousands of sentences.</remarks>
public sealed class SentenceReading
{
    private readonly ImmutableArray<(PatternFamily List, FoundWording Wording)> wordings;

    /// <summary>Takes the sentence apart.</summary>
    /// <param name="sentence">Plain text without markup or citations.</param>
    public SentenceReading(string sentence)
    {
        var tokens = Tokenizer.Split(sentence);
        var words = new AnnotatedSentence(tokens, ClaimVocabulary.Shared);
        Text = sentence;
        IsQuestion = Questions.IsQuestion(tokens);
        Class = ClaimDetector.ClassOf(words);
        wordings = [.. words.Candidates.Where(pattern => pattern.Family.Kind is SignalKind.Wording).SelectMany(pattern => Find(pattern, words))];
    }

    /// <summary>The sentence.</summary>
    public string Text { get; }

    /// <summary>Whether it asks.</summary>
    public bool IsQuestion { get; }

    /// <summary>What it claims.</summary>
    public ClaimClass Class { get; }

    /// <summary>A wording that was found in it, as it stands there.</summary>
    public string TextOf(FoundWording found) => Text.Substring(found.Start, found.Length);

    /// <summary>Whether a wording of a list stands in it.</summary>
    public bool Has(WordingList list)
    {
        foreach (var (family, _) in wordings)
            if (family == list.Family) return true;
        return false;
    }

    /// <summary>The wordings of a list that stand in it, in order, each with how the sentence holds it.</summary>
    public IEnumerable<FoundWording> Find(WordingList list) =>
        Has(list) ? wordings.Where(found => found.List == list.Family).Select(found => found.Wording) : [];

    private static IEnumerable<(PatternFamily List, FoundWording Wording)> Find(Pattern pattern, AnnotatedSentence words)
    {
        for (var start = 0; start < words.Tokens.Length; start++)
        {
            if (pattern.MatchAt(words, start) is not { } match) continue;
            var (first, last) = (words.Tokens[match.Start], words.Tokens[match.End - 1]);
            yield return (pattern.Family, new(first.Start, last.Start + last.Length - first.Start, pattern.Why, words.Scopes.StateOf(match)));
        }
    }
}
