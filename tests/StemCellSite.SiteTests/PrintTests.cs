using System.Text;

namespace StemCellSite.SiteTests;

public sealed class PrintTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_claim_page_prints_with_its_disclaimer_and_without_the_ways_to_other_pages()
    {
        await using var visit = await browser.OpenAsync("/claims/natural-healing/", Window.Desktop);
        await visit.ShowAsAsync(Microsoft.Playwright.Media.Print);

        var pdf = await visit.Page.PdfAsync(new() { Format = "A4" });

        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(pdf, 0, 5), StringComparison.Ordinal);
        Assert.True(pdf.Length > 10_000, $"A page of {pdf.Length} bytes is blank.");
        Assert.Empty(await Sight.FaultsOfAsync(visit.Page, "general"));
        Assert.Equal(0, await visit.Page.Locator("nav:visible, search:visible").CountAsync());
    }

    [Fact]
    public async Task Every_page_that_needs_a_disclaimer_prints_it_whole_and_first()
    {
        await using var visit = await browser.OpenAsync(Window.Desktop);
        var pages = browser.Site.Pages.Where(page => page.RequiredDisclaimer is not null).ToList();
        var faults = new Faults();

        foreach (var page in pages)
        {
            await visit.GoAsync(page.Url);
            var approved = await LettersAsync(visit, $"main [data-disclaimer='{page.RequiredDisclaimer}'] > .approved");
            var heading = await LettersAsync(visit, "h1");

            var printed = PdfText.LettersOf(await visit.Page.PdfAsync(new() { Format = "A4" }));

            faults.AddIf(!printed.Contains(heading, StringComparison.Ordinal), $"{page.Url} prints no heading");
            faults.AddIf(printed.IndexOf(approved, StringComparison.Ordinal) is < 0 or > 600, $"{page.Url} prints no whole disclaimer at its beginning: {printed[..Math.Min(300, printed.Length)]}");
        }

        faults.AssertNone();
        Assert.True(pages.Count > 15);
    }

    [Fact]
    public async Task Signs_that_cannot_wait_are_printed()
    {
        await using var visit = await browser.OpenAsync("/urgent-signs/", Window.Desktop);
        var signs = await LettersAsync(visit, "main [data-disclaimer='urgent'] > .approved");

        var printed = PdfText.LettersOf(await visit.Page.PdfAsync(new() { Format = "A4" }));

        Assert.Contains(signs, printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_column_of_a_table_is_cut_off_on_paper()
    {
        // What A4 leaves between the margins: 210 - 2 × 18 mm, at 96 pixels an inch.
        await using var visit = await browser.OpenAsync(Window.Desktop with { Width = 657 });
        await visit.ShowAsAsync(Microsoft.Playwright.Media.Print);
        var (faults, tables) = (new Faults(), 0);

        foreach (var (_, address) in PageTypes.All)
        {
            await visit.GoAsync(address);
            tables += await visit.Page.Locator(".scroll").CountAsync();
            faults.AddRange(address, await visit.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.scroll')].filter(table => table.scrollWidth > table.clientWidth).map(table => `'${table.querySelector('caption').textContent}' is wider than the paper`)"));
        }

        faults.AssertNone();
        Assert.True(tables > 5);
    }

    [Fact]
    public async Task A_printed_source_shows_its_address()
    {
        await using var visit = await browser.OpenAsync("/claims/natural-healing/", Window.Desktop);
        await visit.ShowAsAsync(Microsoft.Playwright.Media.Print);

        var printed = await visit.Page.Locator("#ref-1 a[href^='http']").First.EvaluateAsync<string>(
            "link => getComputedStyle(link, '::after').content.includes(link.getAttribute('href')) ? 'its address' : getComputedStyle(link, '::after').content");

        Assert.Equal("its address", printed);
    }

    // As textContent has them: what styles add, such as the address behind a link of the site's own, is not printed.
    private static async Task<string> LettersAsync(Visit visit, string selector) =>
        string.Concat((await visit.Page.Locator(selector).First.TextContentAsync() ?? "").Where(letter => !char.IsWhiteSpace(letter)));
}
