using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>Patterns of one list: what they speak for, and how strongly.</summary>
/// <param name="Name">The list under <c>Vocabulary/Claims/Patterns</c>.</param>
/// <param name="Kind">What they speak for.</param>
/// <param name="Weight">How strongly; see <see cref="Weights"/>.</param>
public sealed record PatternFamily(string Name, SignalKind Kind, int Weight)
{
    /// <summary>Every list.</summary>
    public static ImmutableArray<PatternFamily> All { get; } =
    [
        new("efficacy-strong", SignalKind.Efficacy, Weights.Strong),
        new("efficacy", SignalKind.Efficacy, Weights.Plain),
        new("efficacy-weak", SignalKind.Efficacy, Weights.Weak),
        new("mechanism", SignalKind.Mechanism, Weights.Plain),
        new("safety-strong", SignalKind.Safety, Weights.Strong),
        new("safety", SignalKind.Safety, Weights.Weak),
        new("contraindication", SignalKind.Risk, Weights.Contraindication),
        new("risk-strong", SignalKind.Risk, Weights.Strong),
        new("risk", SignalKind.Risk, Weights.Weak),
        new("verdict", SignalKind.Doubt, Weights.Verdict),
        new("doubt", SignalKind.Doubt, Weights.Strong),
        new("advice", SignalKind.Advice, Weights.Advice),
        new("frame", SignalKind.Frame, Weights.Frame),
        new("purpose", SignalKind.Frame, Weights.Purpose),
        new("definition", SignalKind.Definition, Weights.Definition),
        new("biology", SignalKind.Definition, Weights.Biology),
        new("regulation", SignalKind.Regulation, Weights.Regulation),
        new("cost", SignalKind.Cost, Weights.Cost),
        new("step", SignalKind.Procedure, Weights.Step),
        new("procedure", SignalKind.Procedure, Weights.Procedure),
    ];
}
