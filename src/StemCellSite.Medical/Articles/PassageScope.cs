namespace StemCellSite.Medical.Articles;

/// <summary>The block in which a passage stands.</summary>
public enum PassageScope
{
    /// <summary>None.</summary>
    Page,

    /// <summary>The key points at the top.</summary>
    KeyPoints,

    /// <summary>How sure we are.</summary>
    Evidence,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A harm.</summary>
    Risk,

    /// <summary>Somebody else's words.</summary>
    Quotation,
}
