namespace StemCellSite.Medical.Claims;

/// <summary>A pattern that was found.</summary>
/// <param name="Pattern">Which.</param>
/// <param name="Match">Where.</param>
/// <param name="State">How the sentence holds it.</param>
public sealed record Signal(Pattern Pattern, PatternMatch Match, SignalState State)
{
    /// <summary>Why it counts, where it stands, and whether it was hedged, denied or a condition.</summary>
    public Reason ToReason(AnnotatedSentence sentence)
    {
        var first = sentence.Tokens[Match.Start];
        var last = sentence.Tokens[Match.End - 1];
        var state = State is SignalState.Asserted ? "" : $" ({State.ToString().ToLowerInvariant()})";
        var what = $"{Pattern.Family.Kind.ToString().ToLowerInvariant()}: {Pattern.Why}{state}";
        return new(what, first.Start, last.Start + last.Length - first.Start);
    }
}
