namespace StemCellSite.Medical.Disclaimers;

/// <summary>The approved blocks and where each belongs.</summary>
public static class DisclaimerNames
{
    /// <summary>For pages of risks.</summary>
    public const string Risk = "risk";

    /// <summary>For pages that describe what is done to a person.</summary>
    public const string Procedure = "procedure";

    /// <summary>For every other page that needs one.</summary>
    public const string General = "general";

    /// <summary>The card of urgent signs: approved and checked like a disclaimer, and none.</summary>
    public const string Urgent = "urgent";

    /// <summary>The disclaimer that belongs on a page.</summary>
    /// <param name="kind">The page's kind.</param>
    /// <param name="showsClaim">Whether a claim stands on it. Then it needs one whatever its kind: the kind is no way out.</param>
    /// <returns>Its name, or null when the page needs none.</returns>
    public static string? RequiredFor(PageKind kind, bool showsClaim) => kind switch
    {
        PageKind.Risk => Risk,
        PageKind.Procedure => Procedure,
        PageKind.Claim or PageKind.Decision or PageKind.Faq => General,
        _ => showsClaim ? General : null,
    };
}
