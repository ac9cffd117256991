using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StemCellSite.SiteTests;

public sealed class SearchTests(BrowserFixture browser)
{
    [Theory, InlineData("phone"), InlineData("desktop")]
    public async Task Side_effects_are_found_on_the_page_about_risks(string window)
    {
        await using var visit = await browser.OpenAsync("/search/?q=side+effects", Window.Named(window));

        await Expect(Results(visit).First).ToBeVisibleAsync();

        var first = await AddressesAsync(visit);
        Assert.Contains(first.Take(3), address => address.StartsWith("/risks/", StringComparison.Ordinal));
        Assert.False(await visit.ScrollsSidewaysAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_search_from_any_page_leads_to_results()
    {
        await using var visit = await browser.OpenAsync("/decide/", Window.Phone);

        await visit.Page.GetByLabel("Search this site").FillAsync("infection");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(Results(visit).First).ToBeVisibleAsync();
        Assert.EndsWith("/search/?q=infection", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_word_finds_its_other_forms()
    {
        await using var visit = await browser.OpenAsync("/search/?q=injections", Window.Phone);

        await Expect(Results(visit).First).ToBeVisibleAsync();

        var marked = await visit.Page.Locator("#search-results mark").AllInnerTextsAsync();
        Assert.Contains("injection", marked, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Results_come_while_a_word_is_still_being_typed()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Phone);

        await visit.Page.Locator("#q").PressSequentiallyAsync("inflam");

        await Expect(Results(visit).First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#search-results a[href^='/claims/inflammation/']").First).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/search/\?q=inflam$"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_word_that_no_page_has_finds_nothing_and_is_not_read_as_no_risk()
    {
        await using var visit = await browser.OpenAsync("/search/?q=aeroplane", Window.Phone);
        var status = visit.Page.Locator("#search-status");

        await Expect(status).ToContainTextAsync("aeroplane");

        await Expect(status).ToContainTextAsync("That does not mean that there is no risk");
        await Expect(status).ToContainTextAsync("ask your doctor");
        Assert.Empty(await AddressesAsync(visit));
        await Expect(visit.Page.Locator("#az")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_result_leads_to_the_section_it_names()
    {
        await using var visit = await browser.OpenAsync("/search/?q=infection", Window.Desktop);
        var result = visit.Page.Locator("#search-results a[href*='#']").First;
        var address = await result.GetAttributeAsync("href");

        await result.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Uri(browser.Site.Address, address).ToString());
        await Expect(visit.Page.Locator($"[id='{address!.Split('#')[1]}']")).ToBeInViewportAsync();
    }

    private static ILocator Results(Visit visit) => visit.Page.Locator("#search-results a");

    private static Task<string[]> AddressesAsync(Visit visit) =>
        Results(visit).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
}
