using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StemCellSite.SiteTests;

/// <summary>Asks axe whether a page breaks a rule of WCAG 2.2, levels A and AA.</summary>
/// <remarks>Deque's own call is not used: it carries everything that is right out of the browser too, which takes most of the time.</remarks>
internal static class Axe
{
    private static readonly string source = new BundledAxeScriptProvider().GetScript();

    /// <summary>Brings axe into the page; once after it is loaded.</summary>
    public static Task BringIntoAsync(IPage page) => page.EvaluateAsync(source);

    /// <summary>All rules, or only those that colours can break.</summary>
    public static Task<string[]> ViolationsAsync(IPage page, bool ofColoursOnly = false) => page.EvaluateAsync<string[]>(
        """
        async ofColoursOnly => {
          const runOnly = ofColoursOnly ? ['color-contrast', 'link-in-text-block'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
          return violations.flatMap(violation => violation.nodes.map(node =>
            `${violation.id} at ${node.target}: ${node.any.concat(node.all, node.none).map(check => check.message).join(' ')}`));
        }
        """,
        ofColoursOnly);

    /// <summary>Texts with less contrast than 7:1, which level AAA asks for (1.4.6).</summary>
    public static Task<string[]> PaleTextsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        async () => (await axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }, resultTypes: ['violations'] }))
          .violations.flatMap(violation => violation.nodes.map(node => `${node.target}: ${node.any.map(check => check.message).join(' ')}`))
        """);
}
