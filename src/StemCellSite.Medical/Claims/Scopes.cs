namespace StemCellSite.Medical.Claims;

/// <summary>How far denials, hedges and conditions reach in a sentence.</summary>
/// <remarks>
/// A denial reaches to the end of its clause, across "or" and "and"; "without" and "no" only to the next comma. A hedge reaches
/// to the end of its clause; words such as "preliminary" reach over the whole sentence, words such as "clinics claim" to its end.
/// </remarks>
public sealed class Scopes
{
    private const int EasingReach = 8;

    private readonly List<Scope> scopes = [];
    private readonly List<Scope> easings = [];

    /// <summary>Finds every scope of the sentence.</summary>
    public Scopes(AnnotatedSentence sentence)
    {
        var plainUntil = 0;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (sentence.KindsAt(at) is 0) continue;
            if (sentence.LengthAt(at, WordKind.NoNegation) is > 0 and var plain) plainUntil = at + plain;
            if (at >= plainUntil)
            {
                Add(sentence, at, WordKind.Attribution, SignalState.Hedged, EndOfSentence);
                if (sentence.LengthAt(at, WordKind.Caveat) > 0) scopes.Add(new(SignalState.Hedged, -1, 0, sentence.Tokens.Length));
                Add(sentence, at, WordKind.Negation, SignalState.Negated, IsInRelativeClause(sentence, at) || IsInOpeningClause(sentence, at) ? NextComma : EndOfClause);
                Add(sentence, at, WordKind.Absence, SignalState.Negated, NextComma);
            }

            if (Math.Max(sentence.LengthAt(at, WordKind.Ease), sentence.LengthAt(at, WordKind.Easing)) is > 0 and var eased)
                easings.Add(new(SignalState.Eased, at, at + eased, EndOfEasing(sentence, at + eased)));
            Add(sentence, at, WordKind.Hedge, SignalState.Hedged, EndOfClause);
            Add(sentence, at, WordKind.Condition, SignalState.Conditional, NextComma);
        }
    }

    /// <summary>How the sentence holds what a match says: the scope that reaches over its last word decides.</summary>
    public SignalState StateOf(PatternMatch match)
    {
        var state = SignalState.Asserted;
        foreach (var scope in scopes)
        {
            var isOver = scope.Trigger < match.End - 1 && match.End - 1 >= scope.Start && match.End - 1 < scope.End;
            if (!isOver || scope.Trigger >= 0 && match.Holds(scope.Trigger)) continue;
            if (scope.State is SignalState.Conditional) return scope.State;
            if (scope.State is SignalState.Negated || state is SignalState.Asserted) state = scope.State;
        }

        return state;
    }

    /// <summary>Whether a harm is named only as what gets less.</summary>
    public bool IsEased(PatternMatch match) => easings.Exists(scope =>
        !match.Holds(scope.Trigger)
        && (match.Start >= scope.Start && match.Start < scope.End || match.End > scope.Start && match.End <= scope.End));

    private void Add(AnnotatedSentence sentence, int at, WordKind kind, SignalState state, Func<AnnotatedSentence, int, int> end)
    {
        if (sentence.LengthAt(at, kind) is > 0 and var length) scopes.Add(new(state, at, at + length, end(sentence, at + length)));
    }

    /// <summary>"Exercises that do not hurt, done daily, help": the denial ends with the relative clause.</summary>
    private static bool IsInRelativeClause(AnnotatedSentence sentence, int at)
    {
        for (var before = Math.Max(0, at - 2); before < at; before++)
            if (sentence.Tokens[before].Word is "that" or "which" or "who") return true;
        return false;
    }

    /// <summary>"When tablets have failed, the injection helps": the denial ends with the opening clause.</summary>
    private static bool IsInOpeningClause(AnnotatedSentence sentence, int at) =>
        (sentence.LengthAt(0, WordKind.ClauseEnd) > 0 || sentence.LengthAt(0, WordKind.Condition) > 0 || sentence.Tokens[0].Word is "when" or "after")
        && sentence.NextComma(1) >= at;

    private static int EndOfEasing(AnnotatedSentence sentence, int from)
    {
        var at = from;
        while (at < sentence.Tokens.Length && at < from + EasingReach && sentence.Tokens[at].Word is not ("and" or "," or "may" or "can" or "caus"))
            at++;
        return at;
    }

    private static int EndOfSentence(AnnotatedSentence sentence, int from) => sentence.Tokens.Length;

    private static int EndOfClause(AnnotatedSentence sentence, int from) => sentence.EndOfClause(from);

    private static int NextComma(AnnotatedSentence sentence, int from) => sentence.NextComma(from);
}
