using Microsoft.Playwright;

namespace StemCellSite.SiteTests;

/// <summary>What the build checks by its own reading of the style rules, a browser confirms here by what it paints.</summary>
public sealed class DisclaimerTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_disclaimer_is_seen_before_anything_is_claimed()
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        var faults = new Faults();

        foreach (var page in PagesThatNeedOne())
        {
            await visit.GoAsync(page.Url);
            foreach (var view in Views)
            {
                await ShowAsync(visit, view);
                faults.AddRange($"{page.Url}, {view.Name}", await Sight.FaultsOfAsync(visit.Page, page.RequiredDisclaimer!));
                faults.AddRange($"{page.Url}, {view.Name}: above", await Sight.TextsAboveAsync(visit.Page, page.RequiredDisclaimer!));
            }
        }

        faults.AssertNone();
    }

    [Theory, InlineData("phone"), InlineData("desktop")]
    public async Task The_disclaimer_begins_on_the_first_screen(string window)
    {
        await using var visit = await browser.OpenAsync(Window.Named(window));
        var faults = new Faults();

        foreach (var page in PagesThatNeedOne())
        {
            await visit.GoAsync(page.Url);
            var box = await visit.Page.Locator($"main [data-disclaimer='{page.RequiredDisclaimer}'] > .approved").BoundingBoxAsync();
            faults.AddIf(box is null || box.Y + 60 > Window.Named(window).Height, $"{page.Url} begins its disclaimer {box?.Y} pixels down");
        }

        faults.AssertNone();
    }

    [Fact]
    public void Every_kind_that_needs_a_disclaimer_is_looked_at() =>
        Assert.Equal(["claim", "decision", "faq", "procedure", "risk"], PagesThatNeedOne().Select(page => page.Kind).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_signs_that_cannot_wait_are_seen_wherever_they_stand()
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        var pages = browser.Site.Pages.Where(page => page.Disclaimers.Contains("urgent")).ToList();
        var faults = new Faults();

        foreach (var page in pages)
        {
            await visit.GoAsync(page.Url);
            foreach (var view in Views)
            {
                await ShowAsync(visit, view);
                faults.AddRange($"{page.Url}, {view.Name}", await Sight.FaultsOfAsync(visit.Page, "urgent"));
            }
        }

        faults.AssertNone();
        Assert.Contains(pages, page => page.Kind is "risk");
        Assert.Contains(pages, page => page.Kind is "urgent");
    }

    [Fact]
    public async Task Whatever_hides_a_disclaimer_is_noticed()
    {
        await using var visit = await browser.OpenAsync("/claims/natural-healing/", Window.Phone);
        var approved = visit.Page.Locator(".approved");
        var faults = new Faults();

        foreach (var declarations in (string[])
                 [
                     "display: none", "visibility: hidden", "opacity: .3", "font-size: 9px", "position: absolute; left: -9999px", "transform: translateX(-200vw)",
                     "clip-path: inset(50%)", "height: 1px; overflow: hidden", "text-indent: -9999px", "color: #777", "color: transparent", "content-visibility: hidden",
                 ])
        {
            await approved.EvaluateAsync("(approved, declarations) => approved.style.cssText = declarations", declarations);
            faults.AddIf(await Sight.FaultsOfAsync(visit.Page, "general") is [], $"{declarations} is not noticed");
        }

        await approved.EvaluateAsync("approved => approved.style.cssText = ''");
        Assert.Empty(await Sight.FaultsOfAsync(visit.Page, "general"));

        await visit.Page.Locator(".key-points").EvaluateAsync("box => box.style.cssText = 'position: fixed; inset: 0'");
        faults.AddIf(await Sight.FaultsOfAsync(visit.Page, "general") is [], "a box on top is not noticed");
        faults.AssertNone();
    }

    private static (string Name, Window Window, Media Media, ColorScheme Colors)[] Views =>
    [
        ("phone", Window.Phone, Media.Screen, ColorScheme.Light),
        ("phone in the dark", Window.Phone, Media.Screen, ColorScheme.Dark),
        ("narrow phone", Window.Narrow, Media.Screen, ColorScheme.Light),
        ("desktop", Window.Desktop, Media.Screen, ColorScheme.Light),
        ("paper", Window.Desktop, Media.Print, ColorScheme.Light),
    ];

    private static async Task ShowAsync(Visit visit, (string Name, Window Window, Media Media, ColorScheme Colors) view)
    {
        await visit.Page.SetViewportSizeAsync(view.Window.Width, view.Window.Height);
        await visit.ShowAsAsync(view.Media, view.Colors);
    }

    private IEnumerable<GovernedPage> PagesThatNeedOne() => browser.Site.Pages.Where(page => page.RequiredDisclaimer is not null);
}
