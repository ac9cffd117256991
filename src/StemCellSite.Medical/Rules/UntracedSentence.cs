using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED607: every heading and sentence of the source article is answered for, each on exactly one page.</summary>
public static class UntracedSentence
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = new("MED607", nameof(UntracedSentence), Severity.Error);
}
