using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Waivers;

/// <summary>Takes out of a build's findings what pages have leave to break, and reports waivers that allow nothing.</summary>
public static class WaiverCheck
{
    // Without its disclaimer a page is unsafe whatever the reason.
    private static readonly ImmutableHashSet<string> NeverWaived =
        [MissingDisclaimer.Info.Id, AlteredDisclaimer.Info.Id, IncompleteDisclaimer.Info.Id, ClaimBeforeDisclaimer.Info.Id, HiddenDisclaimer.Info.Id];

    /// <summary>Applies the waivers of the pages.</summary>
    /// <param name="result">The build.</param>
    /// <param name="site">What was built.</param>
    /// <param name="today">The day the build counts as today.</param>
    public static BuildResult Apply(BuildResult result, Site site, DateOnly today)
    {
        if (!result.Outputs.TryGetValue(site.Map, out var map)) return result;
        var kept = result.Diagnostics.ToList();
        var waived = ImmutableArray.CreateBuilder<WaivedDiagnostic>();
        foreach (var page in map[0].Get(Keys.SiteMap).Pages)
        {
            foreach (var waiver in page.FrontMatter.Waivers)
            {
                var refusal = Refusal(waiver, today);
                var found = kept.FindAll(diagnostic => diagnostic.File == page.Source && diagnostic.Id == waiver.Rule.Value);
                if (refusal is null && found.Count > 0)
                {
                    kept.RemoveAll(found.Contains);
                    waived.AddRange(found.Select(diagnostic => new WaivedDiagnostic(diagnostic, waiver.Reason, waiver.By, waiver.Until)));
                }
                else
                {
                    kept.Add((refusal?.Rule ?? SiteRules.UnusedWaiver).At(page.Source, waiver.Rule.Position, refusal?.Message ?? $"Nothing on this page breaks {waiver.Rule.Value}. Remove the waiver."));
                }
            }
        }

        return result with { Diagnostics = [.. kept.Order()], Waived = waived.ToImmutable() };
    }

    private static (RuleInfo Rule, string Message)? Refusal(Waiver waiver, DateOnly today)
    {
        var rule = waiver.Rule.Value;
        if (MedicalRules.All.All(known => known.Info.Id != rule))
            return (SiteRules.UnusedWaiver, $"'{rule}' is no rule that can be waived: only medical rules can.{Suggestion.For(rule, MedicalRules.All.Select(known => known.Info.Id))}");
        if (NeverWaived.Contains(rule)) return (SiteRules.UnusedWaiver, $"{rule} cannot be waived: without its disclaimer a page is unsafe whatever the reason. Mend the page and remove the waiver.");
        return waiver.Until < today
            ? (SiteRules.ExpiredWaiver, $"The leave to break {rule} ended on {IsoDate.Write(waiver.Until)}. Mend the page and remove the waiver, or have it given anew.")
            : null;
    }
}
