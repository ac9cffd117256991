using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>Tells whether an English sentence claims something about a treatment, and shows the words by which it knows.</summary>
/// <remarks>
/// Word lists and patterns, all under <c>Vocabulary/Claims</c>, and rules of syntax. Nothing is learned, fetched or remembered:
/// the same sentence always gets the same answer. A detector alone makes no page safe; it finds what a person must look at.
/// </remarks>
public static class ClaimDetector
{
    private const int LongestSentence = 400;

    /// <summary>Classifies one sentence, heading or fragment.</summary>
    /// <param name="sentence">Plain text without markup or citations. Only its first 400 words and marks are read.</param>
    public static Classification Classify(string sentence)
    {
        var words = new AnnotatedSentence(Tokenizer.Split(sentence), ClaimVocabulary.Shared).UpTo(LongestSentence);
        var signals = FindAll(words);
        return new(Decision.Of(words, signals), [.. signals.OrderBy(signal => signal.Match.Start).Select(signal => signal.ToReason(words)).Distinct()]);
    }

    /// <summary>The class alone of a sentence whose words are known.</summary>
    /// <param name="sentence">Only its first 400 words and marks are read.</param>
    public static ClaimClass ClassOf(AnnotatedSentence sentence)
    {
        var words = sentence.UpTo(LongestSentence);
        return Decision.Of(words, FindAll(words));
    }

    private static ImmutableArray<Signal> FindAll(AnnotatedSentence sentence)
    {
        if (sentence.Tokens.IsEmpty || Questions.IsQuestion(sentence.Tokens)) return [];
        var signals = FindFrom(sentence.MainClause, sentence);
        // What is granted counts only where nothing is made of it.
        return sentence.MainClause > 0 && !signals.Any(signal => signal.Pattern.Family.Kind <= SignalKind.Doubt) ? FindFrom(0, sentence) : signals;
    }

    private static ImmutableArray<Signal> FindFrom(int start, AnnotatedSentence sentence)
    {
        var signals = ImmutableArray.CreateBuilder<Signal>();
        foreach (var pattern in sentence.Candidates)
            if (pattern.Family.Kind is not SignalKind.Wording && Find(pattern, sentence, start) is { } signal)
                signals.Add(signal);
        return signals.DrainToImmutable();
    }

    private static Signal? Find(Pattern pattern, AnnotatedSentence sentence, int from)
    {
        Signal? found = null;
        for (var start = from; start < sentence.Tokens.Length; start++)
        {
            if (pattern.MatchAt(sentence, start) is not { } match) continue;
            var state = pattern.Family.Kind is SignalKind.Risk && sentence.Scopes.IsEased(match) ? SignalState.Eased : sentence.Scopes.StateOf(match);
            var signal = new Signal(pattern, match, state);
            if (signal.State is SignalState.Asserted) return signal;
            found ??= signal;
        }

        return found;
    }
}
