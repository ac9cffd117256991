using static Microsoft.Playwright.Assertions;

namespace StemCellSite.SiteTests;

public sealed class WithoutScriptTests(BrowserFixture browser)
{
    [Fact]
    public async Task Every_page_lays_out_all_its_text_without_scripts()
    {
        await using var visit = await browser.OpenAsync(Window.Phone with { HasJavaScript = false });
        var faults = new Faults();

        foreach (var page in browser.Site.Pages)
        {
            await visit.GoAsync(page.Url);
            var (seen, written) = (await TextAsync(visit, "innerText"), await TextAsync(visit, "textContent"));
            faults.AddIf(written.Length < 200, $"{page.Url} has only {written.Length} letters");
            faults.AddIf(seen != written, $"{page.Url} shows {seen.Length} of {written.Length} letters");
        }

        faults.AddRange("window", visit.Complaints);
        faults.AssertNone();
    }

    [Fact]
    public async Task Search_is_a_list_from_A_to_Z_without_scripts()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Phone with { HasJavaScript = false });

        await Expect(visit.Page.Locator("main form")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("noscript p")).ToContainTextAsync("Searching needs JavaScript");
        await Expect(visit.Page.Locator("#az h3").First).ToHaveTextAsync("A");
        var listed = await visit.Page.Locator("#az a:visible").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.Empty(browser.Site.Pages.Select(page => page.Url).Where(url => url is not "/" && !url.StartsWith("/editorial/", StringComparison.Ordinal)).Except(listed));
        Assert.Empty(visit.Complaints);
    }

    // The title of a drawing is said and not laid out.
    private static Task<string> TextAsync(Visit visit, string property) =>
        visit.Page.Locator("main").EvaluateAsync<string>(
            """
            (main, property) => {
              main.querySelectorAll('svg > title').forEach(title => title.remove());
              return main[property].replace(/\s+/g, '');
            }
            """,
            property);
}
