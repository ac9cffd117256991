using Microsoft.Playwright;

namespace StemCellSite.SiteTests;

public sealed class AccessibilityTests(BrowserFixture browser)
{
    [Theory, MemberData(nameof(PageTypes.Addresses), MemberType = typeof(PageTypes))]
    public async Task A_page_of_each_kind_passes_WCAG_in_all_colours(string address)
    {
        await using var visit = await browser.OpenAsync(address, Window.Phone);
        await Axe.BringIntoAsync(visit.Page);
        var faults = new Faults();

        faults.AddRange("light", await Axe.ViolationsAsync(visit.Page));
        faults.AddRange("light, 7:1", await Axe.PaleTextsAsync(visit.Page));
        await visit.ShowAsAsync(colors: ColorScheme.Dark);
        faults.AddRange("dark", await Axe.ViolationsAsync(visit.Page, ofColoursOnly: true));
        faults.AddRange("dark, 7:1", await Axe.PaleTextsAsync(visit.Page));
        // Only in the light: on a dark ground axe compares with the fill colour of the letters, which the browser forces when it paints and not before.
        await visit.ShowAsAsync(forced: ForcedColors.Active);
        faults.AddRange("forced", await Axe.ViolationsAsync(visit.Page, ofColoursOnly: true));

        faults.AssertNone();
    }

    [Theory, MemberData(nameof(PageTypes.Addresses), MemberType = typeof(PageTypes))]
    public async Task A_page_of_each_kind_passes_WCAG_in_a_window_of_320_pixels(string address)
    {
        await using var visit = await browser.OpenAsync(address, Window.Narrow);
        await Axe.BringIntoAsync(visit.Page);

        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
    }

    [Theory, InlineData("phone"), InlineData("desktop")]
    public async Task Ways_to_other_places_are_large_enough_for_a_thumb(string window)
    {
        await using var visit = await browser.OpenAsync(Window.Named(window));
        var faults = new Faults();

        foreach (var (_, address) in PageTypes.All)
        {
            await visit.GoAsync(address);
            faults.AddRange(address, await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('nav a, .urgent-link, .site-name, button')]
                  .filter(target => target.checkVisibility() && target.getBoundingClientRect().height < 43.9)
                  .map(target => `'${target.textContent.trim()}' is ${target.getBoundingClientRect().height} pixels high`)
                """));
        }

        faults.AssertNone();
    }
}
