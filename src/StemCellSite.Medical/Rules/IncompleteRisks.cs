using StemCellSite.Engine;
using StemCellSite.Medical.Articles;

namespace StemCellSite.Medical.Rules;

/// <summary>MED302: the page of risks names every harm, and each step of the procedure leads to its own.</summary>
public static class IncompleteRisks
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED302", nameof(IncompleteRisks), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        $"The page of risks (at /risks/, or else the first page of the kind risk) has a block '::: risk' for each of the ten codes: {string.Join(", ", RiskCodes.All)}. Each page of the kind procedure, its section's index apart, links to the place of at least one of them.",
        "A list of risks that leaves out the worst ones reassures more than no list. And the risk of a step matters where the step is told.",
        RuleExample.OfPage("procedure", """
            ::: disclaimer procedure
            :::

            ## The step

            The cells are injected under X-ray [@pers2024].
            """),
        RuleExample.OfPage("procedure", """
            ::: disclaimer procedure
            :::

            ## The step

            The cells are injected under X-ray [@pers2024]. See the [risk of infection](../risks.md#what-else-was-asked).
            """),
        [RuleSource.Fda, RuleSource.Isscr]);

    /// <summary>The codes of the harms that a page tells.</summary>
    public static IEnumerable<string> CodesOn(Article article) =>
        from block in article.Outline
        where block.Type is OutlineBlockType.Container && block.Text.StartsWith("risk ", StringComparison.Ordinal)
        select block.Text["risk ".Length..];

    /// <summary>What the page of risks leaves out; null when it is complete.</summary>
    public static string? CheckRisks(Article risks) => RiskCodes.All.Except(CodesOn(risks)).ToList() switch
    {
        [] => null,
        [var code] => $"The page of risks does not tell one of the ten harms: {code}. Write '::: risk {code}', what is known of it, and ':::'.",
        var missing => $"The page of risks does not tell {missing.Count} of the ten harms: {string.Join(", ", missing)}. Write '::: risk {missing[0]}', what is known of it, and ':::'; and so for the others.",
    };

    /// <summary>Whether a page about a step leads to none of the harms.</summary>
    /// <param name="procedure">The page.</param>
    /// <param name="leadsToHarm">Whether a link's target, as written, is the place of a harm on the page of risks.</param>
    public static string? CheckProcedure(Article procedure, Func<string, bool> leadsToHarm) =>
        procedure.Passages.SelectMany(passage => passage.Links).Any(link => leadsToHarm(link.Target))
            ? null
            : "This page tells a step and links to none of its risks. Link to their places on the page of risks, as in [risk of infection](risks.md#infection).";
}
