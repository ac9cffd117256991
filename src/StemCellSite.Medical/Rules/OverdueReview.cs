using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED501: the dates of a review are dates on which it can have been.</summary>
public static class OverdueReview
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = new("MED501", nameof(OverdueReview), Severity.Error);
}
