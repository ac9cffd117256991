namespace StemCellSite.Medical.Claims;

/// <summary>What a sentence does to a reader who looks for a treatment.</summary>
public enum ClaimClass
{
    /// <summary>Claims nothing: a question, advice, a definition, a cost, a rule, a step of care.</summary>
    None,

    /// <summary>States, without a hedge, that an intervention works; testimonials and success rates too.</summary>
    Efficacy,

    /// <summary>States low or no harm, pain or time lost, also against another treatment.</summary>
    Safety,

    /// <summary>States by what process in the body an intervention works.</summary>
    Mechanism,

    /// <summary>States a harm, a side effect or who must not have the intervention.</summary>
    Risk,

    /// <summary>Has the content of a claim, but hedged, denied, called unproven, or put in another mouth.</summary>
    Hedged,
}
