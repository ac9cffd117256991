using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED501: a review has been on its date, and the next one has not been missed.</summary>
public static class OverdueReview
{
    /// <summary>The rule where dates are false.</summary>
    public static readonly RuleInfo Info = new("MED501", nameof(OverdueReview), Severity.Error);

    /// <summary>The rule where only time has passed: an unchanged clone builds on any date, and the page shows it.</summary>
    public static RuleInfo Overdue => Info with { Severity = Severity.Warning };
}
