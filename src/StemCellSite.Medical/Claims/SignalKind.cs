namespace StemCellSite.Medical.Claims;

/// <summary>What a pattern speaks for.</summary>
public enum SignalKind
{
    /// <summary>That an intervention works.</summary>
    Efficacy,

    /// <summary>That it works by a named process.</summary>
    Mechanism,

    /// <summary>That it does little or no harm.</summary>
    Safety,

    /// <summary>That it does harm.</summary>
    Risk,

    /// <summary>That it is not known to work.</summary>
    Doubt,

    /// <summary>That the sentence tells the reader what to do.</summary>
    Advice,

    /// <summary>That it speaks about claims, aims or pages, and not about outcomes.</summary>
    Frame,

    /// <summary>That it says what something is.</summary>
    Definition,

    /// <summary>That it says what a regulator did.</summary>
    Regulation,

    /// <summary>That it says what something costs.</summary>
    Cost,

    /// <summary>That it says what is done, where, and by whom.</summary>
    Procedure,

    /// <summary>That it uses a wording that a rule forbids; the detector does not ask for these.</summary>
    Wording,
}
