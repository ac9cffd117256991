using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED403: a citation names a reference of the site's list.</summary>
public static class BrokenCitation
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = new("MED403", nameof(BrokenCitation), Severity.Error);
}
