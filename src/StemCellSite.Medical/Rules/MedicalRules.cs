using System.Collections.Immutable;

namespace StemCellSite.Medical.Rules;

/// <summary>The catalogue.</summary>
public static class MedicalRules
{
    /// <summary>Every rule, in the order of the ids.</summary>
    public static ImmutableArray<MedicalRule> All { get; } =
    [
        new(UncitedClaim.Info, UncitedClaim.Help),
        new(AbsolutePromise.Info, AbsolutePromise.Help),
        new(UnsettledClaim.Info, UnsettledClaim.Help),
    ];
}
