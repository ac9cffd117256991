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
        await visit.ShowAsAsync(colors: ColorScheme.Dark);
        faults.AddRange("dark", await Axe.ViolationsAsync(visit.Page, ofColoursOnly: true));
        // Only in the light: on a dark ground axe compares with the fill colour of the letters, which the browser forces when it paints and not before.
        await visit.ShowAsAsync(forced: ForcedColors.Active);
        faults.AddRange("forced", await Axe.ViolationsAsync(visit.Page, ofColoursOnly: true));

        faults.AssertNone();
    }
}
