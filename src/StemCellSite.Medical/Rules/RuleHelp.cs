using System.Collections.Immutable;

namespace StemCellSite.Medical.Rules;

/// <summary>What a writer reads who wants to know more of a rule than its message says.</summary>
/// <param name="What">What the rule looks for, in a sentence or two.</param>
/// <param name="Why">Why a reader needs it.</param>
/// <param name="Wrong">What the rule reports.</param>
/// <param name="Right">The same, mended.</param>
/// <param name="Sources">Where the demand comes from.</param>
public sealed record RuleHelp(string What, string Why, RuleExample Wrong, RuleExample Right, ImmutableArray<RuleSource> Sources)
{
    /// <summary>How often the rule is right, as measured, a sentence a paragraph; empty for one that cannot be wrong.</summary>
    public ImmutableArray<string> Accuracy { get; init; } = [];
}
