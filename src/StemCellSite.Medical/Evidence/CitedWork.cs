namespace StemCellSite.Medical.Evidence;

/// <summary>A source as the rules see it.</summary>
/// <param name="Key">What citations call it.</param>
/// <param name="Design">What kind of source it is.</param>
/// <param name="Interest">Whose interest it serves: <c>none-known</c>, <c>industry</c>, <c>seller</c>.</param>
/// <param name="Verification">How much of its record was seen: <c>full</c> or <c>partial</c>.</param>
public sealed record CitedWork(string Key, string Design, string Interest, string Verification)
{
    /// <summary>Whether it can bear a claim of effect: people were compared, or somebody weighed all who were.</summary>
    public bool ComparesPeople => Design is "rct" or "meta-analysis" or "systematic-review" or "guideline";

    /// <summary>Whether it can say what a regulator allows.</summary>
    public bool IsOfficial => Design is "regulator" or "guideline" or "trial-registry";
}
