using System.Collections.Immutable;

namespace StemCellSite.Medical;

/// <summary>The harms that a site's page of risks names, each by its code.</summary>
/// <remarks>From what regulators and the ISSCR tell patients of such treatments, and from reported cases; read in November 2026.</remarks>
public static class RiskCodes
{
    /// <summary>All ten, in the order in which a page tells them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "disc-or-bone-infection", "abscess", "nerve-damage", "contaminated-product", "abnormal-growth",
        "harvest-and-injection-pain", "no-benefit", "unknown-long-term", "cost", "lost-trial-eligibility",
    ];
}
