using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StemCellSite.SiteTests.Search;

public sealed class SearchDialogTests(BrowserFixture browser)
{
    [Fact]
    public async Task Nothing_of_the_search_is_loaded_before_a_reader_turns_to_it()
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        var requested = new List<string>();
        visit.Page.Request += (_, request) => requested.Add(new Uri(request.Url).AbsolutePath);

        await visit.GoAsync("/decide/");
        var before = requested.Count(path => path.StartsWith("/assets/search", StringComparison.Ordinal) || path.StartsWith("/search/", StringComparison.Ordinal));
        var focused = visit.Page.WaitForResponseAsync("**/search/manifest.json");
        await visit.Page.Locator("#site-search").FocusAsync();
        await focused;

        Assert.Equal(0, before);
        await Expect(Dialog(visit)).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Theory, InlineData("phone"), InlineData("desktop")]
    public async Task Typing_opens_the_dialog_and_the_arrows_choose_a_result(string window)
    {
        await using var visit = await browser.OpenAsync("/decide/", Window.Named(window));

        await visit.Page.Locator("#site-search").PressSequentiallyAsync("infec");
        await Expect(Options(visit).First).ToBeVisibleAsync();
        await Expect(Input(visit)).ToBeFocusedAsync();
        await Expect(Input(visit)).ToHaveAttributeAsync("aria-expanded", "true");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowUp");

        await Expect(Options(visit).First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await Options(visit).First.GetAttributeAsync("id"), await Input(visit).GetAttributeAsync("aria-activedescendant"));
        var address = await Options(visit).First.GetAttributeAsync("href");

        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Regex(Regex.Escape(address!.Split('#')[0])));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_arrows_go_round_and_Home_and_End_go_to_the_ends()
    {
        await using var visit = await OpenDialogAsync("infection");
        var last = await Options(visit).CountAsync() - 1;

        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Options(visit).Nth(last)).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Options(visit).First).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Page.Keyboard.PressAsync("End");
        await Expect(Options(visit).Nth(last)).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Page.Keyboard.PressAsync("Home");
        await Expect(Options(visit).First).ToHaveAttributeAsync("aria-selected", "true");

        await Expect(visit.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_all_results()
    {
        await using var visit = await OpenDialogAsync("infection");

        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/search/\?q=infection$"));
        await Expect(visit.Page.Locator("#search-results a").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Escape_clears_then_closes_and_the_focus_returns()
    {
        await using var visit = await OpenDialogAsync("infection");

        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(Input(visit)).ToHaveValueAsync("");
        await Expect(Options(visit)).ToHaveCountAsync(0);
        await Expect(Dialog(visit)).ToBeVisibleAsync();

        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(Dialog(visit)).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#site-search")).ToBeFocusedAsync();
    }

    [Theory, InlineData("Control+k"), InlineData("Meta+k"), InlineData("/")]
    public async Task A_key_opens_the_dialog_from_anywhere(string key)
    {
        await using var visit = await browser.OpenAsync("/risks/", Window.Desktop);

        await visit.Page.Keyboard.PressAsync(key);

        await Expect(Input(visit)).ToBeFocusedAsync();
        await Expect(Input(visit)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_slash_can_be_switched_off_for_good()
    {
        await using var visit = await browser.OpenAsync("/risks/", Window.Desktop);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.GetByLabel("Open search with the / key").UncheckAsync();

        await visit.GoAsync("/evidence/");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");

        await Expect(Dialog(visit)).ToHaveCountAsync(0);

        await visit.Page.Keyboard.PressAsync("Control+k");
        await Expect(visit.Page.GetByLabel("Open search with the / key")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_slash_is_a_slash_where_somebody_writes()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Desktop);

        await visit.Page.Locator("#q").PressSequentiallyAsync("l4/l5");

        await Expect(visit.Page.Locator("#q")).ToHaveValueAsync("l4/l5");
    }

    [Fact]
    public async Task The_Tab_key_passes_the_field_without_opening_anything_and_stays_in_an_open_dialog()
    {
        await using var visit = await browser.OpenAsync("/risks/", Window.Desktop);
        await visit.Page.Locator("#site-search").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(Dialog(visit)).ToHaveCountAsync(0);

        await visit.Page.Keyboard.PressAsync("Control+k");
        await Expect(Input(visit)).ToBeFocusedAsync();
        for (var step = 0; step < 12; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement === document.body || document.activeElement.closest('dialog') !== null"));
        }
    }

    [Fact]
    public async Task Results_are_links_that_a_new_tab_can_open()
    {
        await using var visit = await OpenDialogAsync("infection");

        var tab = await visit.Page.Context.RunAndWaitForPageAsync(() => Options(visit).First.ClickAsync(new() { Modifiers = [KeyboardModifier.ControlOrMeta] }));

        await Expect(tab.Locator("main h1")).ToBeVisibleAsync();
        await Expect(Dialog(visit)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_found_is_said_once_when_typing_stops()
    {
        await using var visit = await browser.OpenAsync("/decide/", Window.Desktop);
        await visit.Page.Keyboard.PressAsync("Control+k");
        await Expect(Input(visit)).ToBeFocusedAsync();
        await visit.Page.EvaluateAsync(
            """
            () => {
              window.said = [];
              const status = document.querySelector('.search-dialog [role=status]');
              new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
            }
            """);

        await Input(visit).PressSequentiallyAsync("infection", new() { Delay = 20 });
        await Expect(Options(visit).First).ToBeVisibleAsync();
        await visit.Page.WaitForFunctionAsync("() => window.said.length > 0");
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Matches("^[0-9]+ pages", Assert.Single(await visit.Page.EvaluateAsync<string[]>("() => window.said")));
        await Expect(visit.Page.Locator("[role=status]")).ToHaveCountAsync(1);
    }

    [Theory, InlineData("infection"), InlineData("inflamation"), InlineData("aeroplane"), InlineData("cant pee")]
    public async Task The_dialog_passes_WCAG_in_all_colours(string query)
    {
        await using var visit = await OpenDialogAsync(query);
        await Axe.BringIntoAsync(visit.Page);
        var faults = new Faults();

        faults.AddRange("light", await Axe.ViolationsAsync(visit.Page));
        await visit.ShowAsAsync(colors: ColorScheme.Dark);
        faults.AddRange("dark", await Axe.ViolationsAsync(visit.Page, ofColoursOnly: true));
        await visit.ShowAsAsync(forced: ForcedColors.Active);
        faults.AddRange("forced", await Axe.ViolationsAsync(visit.Page, ofColoursOnly: true));

        faults.AssertNone();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_was_fetched_once_is_found_without_a_network()
    {
        await using var visit = await OpenDialogAsync("infection");
        await visit.GoAsync("/evidence/");
        await visit.Page.Context.SetOfflineAsync(true);

        await visit.Page.Locator("#site-search").PressSequentiallyAsync("infection");

        await Expect(Options(visit).First).ToBeVisibleAsync();
    }

    private async Task<Visit> OpenDialogAsync(string query)
    {
        var visit = await browser.OpenAsync("/decide/", Window.Phone);
        await visit.Page.Locator("#site-search").FillAsync(query);
        await Expect(visit.Page.Locator(".search-scroll > div:first-child > *").First).ToBeVisibleAsync();
        return visit;
    }

    private static ILocator Dialog(Visit visit) => visit.Page.Locator(".search-dialog");

    private static ILocator Input(Visit visit) => visit.Page.GetByRole(AriaRole.Combobox);

    private static ILocator Options(Visit visit) => visit.Page.GetByRole(AriaRole.Option);
}
