using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>MED403: a citation names a reference of the site's list.</summary>
public static class BrokenCitation
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED403", nameof(BrokenCitation), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A citation names an entry of data/references.json, and every entry there is cited by a page, or says in 'uncited' why it is listed all the same. On the finished page each number leads to its source, each source back to every place that cites it, and nothing is listed that the page does not cite.",
        "A citation is a promise that the reader can look it up. A source that nobody cites looks like support that the pages do not have.",
        RuleExample.Of("In one trial people felt no better after cells than after a sham injection [@perz2024]."),
        RuleExample.Of("In one trial people felt no better after cells than after a sham injection [@pers2024]."),
        [RuleSource.NhsStandard, RuleSource.HonCode]);
}
