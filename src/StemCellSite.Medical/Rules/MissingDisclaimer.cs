using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED101: a page with a risk or a claim has exactly one disclaimer, the one for its kind.</summary>
public static class MissingDisclaimer
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = new("MED101", nameof(MissingDisclaimer), Severity.Error);

    /// <summary>Finds a page without its disclaimer, with another one, or with two.</summary>
    public static IEnumerable<DisclaimerFinding> Check(DisclaimerEvidence evidence)
    {
        var inPage = evidence.InPage.ToList();
        var required = DisclaimerNames.RequiredFor(evidence.Kind, evidence.ShowsClaim);
        if (inPage is [])
        {
            if (required is null) yield break;
            var reason = DisclaimerNames.RequiredFor(evidence.Kind, showsClaim: false) is null
                ? "shows a claim"
                : $"is of the kind '{evidence.Kind.ToString().ToLowerInvariant()}'";
            yield return new(Info, $"This page {reason} and has no disclaimer. Put '::: disclaimer {required}' and ':::' on the first two lines below the front matter.");
            yield break;
        }

        var (first, index) = inPage[0];
        if (required is not null && first.Name != required)
            yield return new(Info, $"This page needs the '{required}' disclaimer; here stands '{first.Name}'.", index);
        foreach (var (_, second) in inPage.Skip(1))
            yield return new(Info, "This is a second disclaimer; a page has one. Remove it.", second);
    }
}
