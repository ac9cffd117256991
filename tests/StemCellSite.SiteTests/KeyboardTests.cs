using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StemCellSite.SiteTests;

public sealed class KeyboardTests(BrowserFixture browser)
{
    [Theory, InlineData("phone"), InlineData("desktop")]
    public async Task The_first_stop_skips_to_the_main_content(string window)
    {
        await using var visit = await browser.OpenAsync("/claims/natural-healing/", Window.Named(window));
        var skip = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });

        await visit.Page.Keyboard.PressAsync("Tab");

        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.True((await skip.BoundingBoxAsync())!.Height >= 24);

        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.Locator("main")).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [InlineData("/", "phone", ColorScheme.Light, ForcedColors.None)]
    [InlineData("/claims/natural-healing/", "desktop", ColorScheme.Light, ForcedColors.None)]
    [InlineData("/search/?q=side+effects", "phone", ColorScheme.Dark, ForcedColors.None)]
    [InlineData("/decide/", "desktop", ColorScheme.Light, ForcedColors.Active)]
    public async Task The_tab_key_reaches_everything_and_always_shows_where_it_is(string address, string window, ColorScheme colors, ForcedColors forced)
    {
        await using var visit = await browser.OpenAsync(address, Window.Named(window));
        await visit.ShowAsAsync(colors: colors, forced: forced);
        if (address.StartsWith("/search/", StringComparison.Ordinal)) await Expect(visit.Page.Locator("#search-results a").First).ToBeVisibleAsync();
        var wanted = await visit.Page.EvaluateAsync<int>(NumberScript);
        var reached = new HashSet<int>();
        var faults = new Faults();

        for (var step = 0; step < wanted; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var stop = await visit.Page.EvaluateAsync<JsonElement>(StopScript);
            reached.Add(stop.GetProperty("number").GetInt32());
            if (stop.GetProperty("fault").GetString() is { } fault) faults.Add(fault);
        }

        faults.AssertNone();
        Assert.Equal(Enumerable.Range(0, wanted), reached.Order());
    }

    private const string NumberScript =
        """
        () => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
          .filter(element => !element.hidden)
          .map((element, number) => element.dataset.stop = number).length
        """;

    private const string StopScript =
        """
        () => {
          const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
          const number = Number(element.dataset.stop ?? -1), name = `'${element.textContent.trim().slice(0, 30)}' (${element.localName})`;
          const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 1;
          const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const isOnTop = [...element.getClientRects()].some(part => {
            const found = document.elementFromPoint(part.left + part.width / 2, part.top + part.height / 2);
            return element.contains(found) || found?.contains(element);
          });
          return { number, fault: number < 0 ? `${name} is a stop nobody meant` : !isInView ? `${name} is out of view` : !isOutlined ? `${name} has no outline` : !isOnTop ? `${name} is covered` : null };
        }
        """;
}
