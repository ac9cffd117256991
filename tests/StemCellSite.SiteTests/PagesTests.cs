using System.Text.RegularExpressions;

namespace StemCellSite.SiteTests;

public sealed class PagesTests(BrowserFixture browser)
{
    [Fact]
    public async Task Every_page_opens_on_a_phone()
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        var faults = new Faults();

        foreach (var page in browser.Site.Pages) await LookAtAsync(visit, page, faults);

        faults.AddRange("window", visit.Complaints);
        faults.AssertNone();
    }

    [Fact]
    public async Task The_pages_that_readers_need_most_open_on_a_desktop()
    {
        await using var visit = await browser.OpenAsync(Window.Desktop);
        var faults = new Faults();

        foreach (var address in (string[])["/", "/claims/natural-healing/", "/evidence/", "/risks/", "/faq/", "/faq/permanent/"])
            await LookAtAsync(visit, browser.Site.Pages.Single(page => page.Url == address), faults);

        faults.AddRange("window", visit.Complaints);
        faults.AssertNone();
    }

    [Theory, InlineData("phone"), InlineData("desktop")]
    public async Task An_address_without_a_page_says_so_in_the_sites_own_looks(string window)
    {
        await using var visit = await browser.OpenAsync(Window.Named(window));

        var response = await visit.GoAsync("/risks/no/such/page/");

        Assert.Equal(404, response.Status);
        Assert.Equal("Page not found", await visit.Page.Locator("h1").InnerTextAsync());
        Assert.False(await visit.ScrollsSidewaysAsync());
        Assert.Equal("rgb(11, 74, 143)", await visit.Page.Locator(".masthead").EvaluateAsync<string>("masthead => getComputedStyle(masthead).backgroundColor"));
    }

    private static async Task LookAtAsync(Visit visit, GovernedPage page, Faults faults)
    {
        var response = await visit.GoAsync(page.Url);
        faults.AddIf(response.Status is not 200, $"{page.Url} answers {response.Status}");
        faults.AddIf(await visit.ScrollsSidewaysAsync(), $"{page.Url} scrolls sideways");

        var written = TitleWrittenIn(page.File);
        var headings = await visit.Page.Locator("h1").AllInnerTextsAsync();
        faults.AddIf(headings is not [var heading] || heading != written, $"{page.Url} has the h1s '{string.Join("', '", headings)}' and not '{written}'");
        var title = await visit.Page.TitleAsync();
        faults.AddIf(!title.StartsWith(written, StringComparison.Ordinal), $"{page.Url} is titled '{title}'");
    }

    private static string TitleWrittenIn(string file) =>
        Regex.Match(Repository.Read($"input/{file}"), """^title: "?(.*?)"?$""", RegexOptions.Multiline).Groups[1].Value;
}
