using StemCellSite.Data;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Claims;

/// <summary>Texts that are read without their page.</summary>
public static class LeavingText
{
    /// <summary>The sentence that goes with what leaves, or null where none is approved.</summary>
    public static string? CaveatOf(SiteData site) => site.Approved.GetValueOrDefault(DisclaimerNames.General)?.Caveat;

    /// <summary>A text as it is where it claims nothing, and with the short caveat where it does.</summary>
    public static string WithCaveat(string text, SiteData site) =>
        CaveatOf(site) is { } caveat && ClaimLeavesWithoutCaveat.Find(text, [caveat]) is not null ? $"{text} {caveat}" : text;
}
