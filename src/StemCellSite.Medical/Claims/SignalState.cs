namespace StemCellSite.Medical.Claims;

/// <summary>How a sentence holds what it says.</summary>
public enum SignalState
{
    /// <summary>Outright.</summary>
    Asserted,

    /// <summary>As a possibility, or in another mouth.</summary>
    Hedged,

    /// <summary>As not so.</summary>
    Negated,

    /// <summary>As something that gets less: "reduces the risk of falls" states no risk.</summary>
    Eased,

    /// <summary>As a condition of something else.</summary>
    Conditional,
}
