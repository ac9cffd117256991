namespace StemCellSite.SiteTests;

/// <summary>What opening a page costs its reader.</summary>
public sealed class LoadingTests(BrowserFixture browser)
{
    private const int MostRequests = 4;

    [Fact]
    public async Task A_page_asks_for_little_and_leaves_nothing_behind()
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        var faults = new Faults();

        foreach (var (_, address) in PageTypes.All.Where(page => page.Name is not ("search" or "results")))
        {
            await visit.GoAsync(address);
            await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            // The icon in the header and the one of the tab are one request: the second is answered by the browser itself.
            var requests = visit.Requests.Distinct().ToList();
            faults.AddIf(requests.Count > MostRequests, $"{address} asks for {string.Join(", ", requests)}");
            faults.AddIf(await visit.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length") > 0, $"{address} stores something");
        }

        faults.AddIf((await visit.Page.Context.CookiesAsync()).Count > 0, "a cookie is set");
        faults.AssertNone();
    }

    [Fact]
    public async Task Nothing_moves_once_it_is_painted()
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        await visit.Page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value)).observe({ type: 'layout-shift', buffered: true })");
        var faults = new Faults();

        foreach (var (_, address) in PageTypes.All.Where(page => page.Name is not "results"))
        {
            await visit.GoAsync(address);
            await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            var shift = await visit.Page.EvaluateAsync<double>("() => window.shift");
            faults.AddIf(shift > 0, $"{address} shifts by {shift}");
        }

        faults.AssertNone();
    }
}
