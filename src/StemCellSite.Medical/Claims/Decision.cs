using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>Makes one class of what was found.</summary>
public static class Decision
{
    /// <summary>Weighs the signals of a sentence.</summary>
    public static ClaimClass Of(AnnotatedSentence sentence, ImmutableArray<Signal> signals)
    {
        if (signals.IsEmpty) return ClaimClass.None;

        var actor = Context(sentence);
        var context = actor - Against(signals);
        var efficacy = Score(signals, context, SignalKind.Efficacy, SignalState.Asserted);
        var mechanism = Score(signals, context, SignalKind.Mechanism, SignalState.Asserted);
        var benefit = Math.Max(efficacy, mechanism);
        var safety = Score(signals, context, SignalKind.Safety, SignalState.Asserted);
        var riskContext = sentence.Has(WordKind.Treatment) || sentence.Has(WordKind.SideEffect) ? context : context - Weights.NoTreatment;
        var risk = Score(WithoutSmallHarms(signals), riskContext, SignalKind.Risk, SignalState.Asserted, SignalState.Hedged);
        // "More trials are needed to examine …" names a purpose, and doubts all the same.
        var doubt = Score(signals, actor - Against(signals.RemoveAll(signal => signal.Pattern.Family.Kind is SignalKind.Frame)), SignalKind.Doubt, SignalState.Asserted, SignalState.Hedged);
        var uncertain = Max(
            doubt,
            Score(signals, context, SignalKind.Efficacy, SignalState.Hedged, SignalState.Negated),
            Score(signals, context, SignalKind.Mechanism, SignalState.Hedged, SignalState.Negated),
            Score(signals, context, SignalKind.Safety, SignalState.Hedged, SignalState.Negated));

        var claim = Math.Max(benefit, safety);
        var isDoubted = doubt >= Weights.Threshold && claim < doubt + Weights.ClaimOverDoubt;
        return claim >= Weights.Threshold && !isDoubted && claim >= risk
                ? safety > benefit ? ClaimClass.Safety : mechanism > efficacy ? ClaimClass.Mechanism : ClaimClass.Efficacy
            : risk >= Weights.Threshold && risk >= uncertain ? ClaimClass.Risk
            : uncertain >= Weights.Threshold ? ClaimClass.Hedged
            : ClaimClass.None;
    }

    private static int Context(AnnotatedSentence sentence)
    {
        if (sentence.Has(WordKind.Treatment) || sentence.Has(WordKind.Ours)) return Weights.Actor;
        var isActed = sentence.Has(WordKind.Self) || sentence.Has(WordKind.It) || sentence.Has(WordKind.Your) || OpensWithDeed(sentence);
        return isActed ? 0 : Weights.NoActor;
    }

    /// <summary>"Eases stiff knees": what is sold stands above the sentence, and does it.</summary>
    private static bool OpensWithDeed(AnnotatedSentence sentence) => sentence.Tokens[0].IsInflected
        && (sentence.LengthAt(0, WordKind.Ease) > 0 || sentence.LengthAt(0, WordKind.Better) > 0 || sentence.LengthAt(0, WordKind.Acts) > 0);

    private static int Against(ImmutableArray<Signal> signals)
    {
        var most = 0;
        foreach (var signal in signals)
            if (signal.Pattern.Family.Kind > SignalKind.Doubt) most = Math.Max(most, signal.Pattern.Family.Weight);
        return most;
    }

    /// <summary>"Complications are rare" names a harm only to make it small.</summary>
    private static ImmutableArray<Signal> WithoutSmallHarms(ImmutableArray<Signal> signals)
    {
        var calming = signals.Where(signal => signal.State is SignalState.Asserted
            && signal.Pattern.Family is { Kind: SignalKind.Safety, Weight: Weights.Strong }).ToList();
        return signals.RemoveAll(signal => signal.Pattern.Family is { Kind: SignalKind.Risk, Weight: not Weights.Contraindication }
            && calming.Exists(calm => calm.Match.Start <= signal.Match.Start && signal.Match.End <= calm.Match.End));
    }

    private static int Score(ImmutableArray<Signal> signals, int context, SignalKind kind, params ReadOnlySpan<SignalState> states)
    {
        var strongest = 0;
        HashSet<int>? ends = null;
        foreach (var signal in signals)
        {
            if (signal.Pattern.Family.Kind != kind || !states.Contains(signal.State)) continue;
            strongest = Math.Max(strongest, signal.Pattern.Family.Weight);
            (ends ??= []).Add(signal.Match.End);
        }

        return ends is null ? 0 : strongest + context + Weights.Further * Math.Min(ends.Count - 1, Weights.MostFurther);
    }

    private static int Max(params ReadOnlySpan<int> scores)
    {
        var most = 0;
        foreach (var score in scores) most = Math.Max(most, score);
        return most;
    }
}
