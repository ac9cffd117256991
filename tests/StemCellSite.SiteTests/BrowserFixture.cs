using Microsoft.Playwright;
using StemCellSite.SiteTests;
using StemCellSite.SiteTests.Browsers;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace StemCellSite.SiteTests;

/// <summary>The real site, built and served once for all tests, and one browser to look at it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string whyNoBrowser = "";
    private PublishedSite? site;

    /// <summary>The site as its host serves it.</summary>
    public PublishedSite Site => site ?? throw new InvalidOperationException("The site is there once the fixture has been initialised.");

    /// <summary>Opens a window of its own, to be disposed of by the test. Skips the test if there is no browser.</summary>
    /// <param name="window">Its size and what it can do.</param>
    public async Task<Visit> OpenAsync(Window window)
    {
        Assert.SkipUnless(browser is not null, whyNoBrowser);
        return await Visit.BeginAsync(browser!, window, Site.Address);
    }

    /// <summary>Opens a window of its own and goes to an address.</summary>
    public async Task<Visit> OpenAsync(string address, Window window)
    {
        var visit = await OpenAsync(window);
        await visit.GoAsync(address);
        return visit;
    }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var publishing = PublishedSite.BuildAndServeAsync();
        var starting = StartBrowserAsync();
        site = await publishing;
        await starting;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (site is not null) await site.DisposeAsync();
    }

    private async Task StartBrowserAsync()
    {
        // What is waited for comes at once, except on a machine that has much else to do.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        var start = new StartBrowser(playwright);
        browser = await start.RunAsync();
        if (browser is not null) return;

        whyNoBrowser = $"NO BROWSER: the site was not looked at. {start.WhyNot}";
        await Console.Error.WriteLineAsync(whyNoBrowser);
        if (BrowserSettings.IsRequired) throw new InvalidOperationException(whyNoBrowser);
    }
}
