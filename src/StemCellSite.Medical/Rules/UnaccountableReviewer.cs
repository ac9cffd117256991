using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED502: whoever a page names as its reviewer is a known person, and where a clinician is asked for, a clinician.</summary>
public static class UnaccountableReviewer
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = new("MED502", nameof(UnaccountableReviewer), Severity.Error);
}
