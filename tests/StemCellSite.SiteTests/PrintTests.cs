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
    public async Task A_printed_source_shows_its_address()
    {
        await using var visit = await browser.OpenAsync("/claims/natural-healing/", Window.Desktop);
        await visit.ShowAsAsync(Microsoft.Playwright.Media.Print);

        var printed = await visit.Page.Locator("#ref-1 a[href^='http']").First.EvaluateAsync<string>(
            "link => getComputedStyle(link, '::after').content.includes(link.getAttribute('href')) ? 'its address' : getComputedStyle(link, '::after').content");

        Assert.Equal("its address", printed);
    }
}
