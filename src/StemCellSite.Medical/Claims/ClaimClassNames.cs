namespace StemCellSite.Medical.Claims;

/// <summary>The classes as reports write them.</summary>
public static class ClaimClassNames
{
    /// <summary>The name in JSON: <c>efficacy safety mechanism risk hedged none</c>.</summary>
    public static string ToJsonName(this ClaimClass claimClass) => claimClass switch
    {
        ClaimClass.Efficacy => "efficacy",
        ClaimClass.Safety => "safety",
        ClaimClass.Mechanism => "mechanism",
        ClaimClass.Risk => "risk",
        ClaimClass.Hedged => "hedged",
        _ => "none",
    };

    /// <summary>Whether the sentence claims outright, and so falls under the rules of wording.</summary>
    public static bool IsAsserted(this ClaimClass claimClass) =>
        claimClass is ClaimClass.Efficacy or ClaimClass.Safety or ClaimClass.Mechanism;

    /// <summary>Whether the sentence needs a source: a hedged or denied claim needs one too.</summary>
    public static bool NeedsCitation(this ClaimClass claimClass) => claimClass.IsAsserted() || claimClass is ClaimClass.Hedged;
}
