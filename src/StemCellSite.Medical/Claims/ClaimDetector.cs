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
        var tokens = Tokenizer.Split(sentence);
        if (tokens.Length > LongestSentence) tokens = tokens[..LongestSentence];
        if (tokens.Length is 0 || Questions.IsQuestion(tokens)) return new(ClaimClass.None, []);

        var annotated = new AnnotatedSentence(tokens, ClaimVocabulary.Shared);
        var scopes = new Scopes(annotated);
        var signals = FindAll(annotated, scopes, scopes.MainClause);
        // What is granted counts only where nothing is made of it.
        if (scopes.MainClause > 0 && !signals.Any(signal => signal.Pattern.Family.Kind <= SignalKind.Doubt))
            signals = FindAll(annotated, scopes, 0);
        return Decision.Of(annotated, signals);
    }

    private static ImmutableArray<Signal> FindAll(AnnotatedSentence sentence, Scopes scopes, int from)
    {
        var signals = ImmutableArray.CreateBuilder<Signal>();
        foreach (var pattern in ClaimVocabulary.Shared.Patterns)
            if (Find(pattern, sentence, scopes, from) is { } signal)
                signals.Add(signal);
        return signals.DrainToImmutable();
    }

    private static Signal? Find(Pattern pattern, AnnotatedSentence sentence, Scopes scopes, int from)
    {
        if (!pattern.CanMatch(sentence)) return null;

        Signal? found = null;
        for (var start = from; start < sentence.Tokens.Length; start++)
        {
            if (pattern.MatchAt(sentence, start) is not { } match) continue;
            var state = pattern.Family.Kind is SignalKind.Risk && scopes.IsEased(match) ? SignalState.Eased : scopes.StateOf(match);
            var signal = new Signal(pattern, match, state);
            if (signal.State is SignalState.Asserted) return signal;
            found ??= signal;
        }

        return found;
    }
}
