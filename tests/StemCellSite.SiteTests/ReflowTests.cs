namespace StemCellSite.SiteTests;

/// <summary>Readers who enlarge text, space it out or hold a small phone lose nothing (WCAG 1.4.4, 1.4.10, 1.4.12).</summary>
public sealed class ReflowTests(BrowserFixture browser)
{
    private const string Spaced = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
    private const string Doubled = "html { font-size: 200% !important }";

    [Theory]
    [InlineData("narrow", ""), InlineData("narrow", Spaced), InlineData("narrow", Doubled)]
    [InlineData("desktop", Spaced), InlineData("desktop", Doubled)]
    public async Task Nothing_is_cut_off_or_lies_beside_the_window(string window, string styles)
    {
        await using var visit = await browser.OpenAsync(Window.Named(window) with { ObeysPolicy = false });
        var faults = new Faults();

        foreach (var (_, address) in PageTypes.All)
        {
            await visit.GoAsync(address);
            if (styles.Length > 0) await visit.Page.AddStyleTagAsync(new() { Content = styles });
            faults.AddIf(await visit.ScrollsSidewaysAsync(), $"{address} scrolls sideways");
            faults.AddRange(address, await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('main *')]
                  .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                  .filter(element => /hidden|clip/.test(getComputedStyle(element).overflow) && !element.closest('.vh') && element.scrollHeight > element.clientHeight + 2)
                  .map(element => `'${element.textContent.trim().slice(0, 40)}' is cut off`)
                """));
        }

        faults.AssertNone();
    }
}
