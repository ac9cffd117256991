using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StemCellSite.SiteTests.Search;

public sealed class SearchPageTests(BrowserFixture browser)
{
    [Theory, InlineData("phone"), InlineData("desktop")]
    public async Task Side_effects_are_found_on_the_page_about_risks(string window)
    {
        await using var visit = await browser.OpenAsync("/search/?q=side+effects", Window.Named(window));

        await Expect(Results(visit).First).ToBeVisibleAsync();

        Assert.StartsWith("/risks/", (await AddressesAsync(visit))[0], StringComparison.Ordinal);
        Assert.False(await visit.ScrollsSidewaysAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_word_finds_its_other_forms_and_they_are_marked()
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

        await Expect(visit.Page.Locator("#search-results a[href^='/claims/inflammation/']").First).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/search/\?q=inflam$"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_no_page_mentions_is_said_and_not_read_as_no_risk()
    {
        await using var visit = await browser.OpenAsync("/search/?q=aeroplane", Window.Phone);

        var notices = visit.Page.Locator("#search-notices");

        await Expect(notices).ToContainTextAsync("No page mentions “aeroplane”.");
        await Expect(notices).ToContainTextAsync("That does not mean that there is no risk");
        await Expect(notices.GetByRole(AriaRole.Link, new() { Name = "all topics, A to Z" })).ToBeVisibleAsync();
        await Expect(notices.GetByRole(AriaRole.Link, new() { Name = "Risks" })).ToBeVisibleAsync();
        Assert.Empty(await AddressesAsync(visit));
    }

    [Fact]
    public async Task A_correction_is_told_and_can_be_taken_back()
    {
        await using var visit = await browser.OpenAsync("/search/?q=inflamation", Window.Phone);
        var notices = visit.Page.Locator("#search-notices");

        await Expect(notices).ToContainTextAsync("Showing results for inflammation · Search instead for “inflamation”");
        await notices.GetByRole(AriaRole.Link, new() { Name = "Search instead for" }).ClickAsync();

        await Expect(notices).ToContainTextAsync("No page mentions “inflamation”.");
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"\?q=inflamation&exact=1$"));
        Assert.Empty(await AddressesAsync(visit));
    }

    [Fact]
    public async Task What_else_was_searched_is_told()
    {
        await using var visit = await browser.OpenAsync("/search/?q=jab", Window.Phone);

        await Expect(visit.Page.Locator("#search-notices")).ToContainTextAsync("Also searched:");
    }

    [Fact]
    public async Task Results_are_grouped_by_page()
    {
        await using var visit = await browser.OpenAsync("/search/?q=infection", Window.Phone);
        await Expect(Results(visit).First).ToBeVisibleAsync();

        var pages = await visit.Page.Locator("#search-results > li > a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
        var deepest = await visit.Page.Locator("#search-results > li").EvaluateAllAsync<int>("items => Math.max(...items.map(item => item.querySelectorAll('a').length))");

        Assert.Equal(pages.Distinct(), pages);
        Assert.Equal(5, pages.Length);
        Assert.InRange(deepest, 2, 3);
    }

    [Fact]
    public async Task More_results_continue_the_list_and_take_the_focus()
    {
        await using var visit = await browser.OpenAsync("/search/?q=injection", Window.Phone);
        await Expect(Results(visit).First).ToBeVisibleAsync();
        var before = await AddressesAsync(visit);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show more results" }).ClickAsync();

        await Expect(visit.Page.Locator("#search-results > li").Nth(5).Locator("a").First).ToBeFocusedAsync();
        Assert.Equal(before, (await AddressesAsync(visit)).Take(before.Length));
    }

    [Fact]
    public async Task A_result_leads_to_the_section_it_names_and_to_the_words()
    {
        await using var visit = await browser.OpenAsync("/search/?q=infection", Window.Desktop);
        var result = visit.Page.Locator("#search-results a[href*='#'][href*=':~:text=']").First;
        var address = (await result.GetAttributeAsync("href"))!;
        var anchor = address.Split('#')[1].Split(":~:")[0];

        await result.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex(Regex.Escape(address.Split(":~:")[0].TrimEnd('#'))));
        if (anchor.Length > 0) await Expect(visit.Page.Locator($"[id='{anchor}']")).ToHaveCountAsync(1);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("%3Cimg src=x onerror=alert(1)%3E")]
    [InlineData("pain%00")]
    [InlineData("%22%22%22")]
    [InlineData("(((")]
    [InlineData("%5Cu0000 %F0%9F%98%80")]
    public async Task Markup_and_signs_are_only_text(string query)
    {
        await using var visit = await browser.OpenAsync($"/search/?q={query}", Window.Phone);

        await Expect(visit.Page.Locator("#search-notices")).Not.ToBeEmptyAsync();

        Assert.Equal(0, await visit.Page.Locator("#search-notices img, #search-results img, main script").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_query_of_a_thousand_letters_does_no_harm()
    {
        var query = string.Join('+', Enumerable.Range(0, 143).Select(number => $"pain{number:000}"));
        await using var visit = await browser.OpenAsync($"/search/?q={query}", Window.Phone);

        await Expect(visit.Page.Locator("#search-notices")).ToContainTextAsync("No page mentions");

        Assert.False(await visit.ScrollsSidewaysAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_looked_for_in_a_fresh_index()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Phone);
        var isGone = true;
        await visit.Page.RouteAsync("**/f/*.json", async route =>
        {
            if (isGone) await route.FulfillAsync(new() { Status = 404 });
            else await route.ContinueAsync();
            isGone = false;
        });

        await visit.Page.Locator("#q").FillAsync("infection");

        await Expect(Results(visit).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_that_fails_says_so_and_offers_the_list_of_topics()
    {
        await using var visit = await browser.OpenAsync("/search/", Window.Phone);
        await visit.Page.RouteAsync("**/f/*.json", route => route.FulfillAsync(new() { Status = 404 }));

        await visit.Page.Locator("#q").FillAsync("infection");

        await Expect(visit.Page.Locator("#search-notices")).ToContainTextAsync("The search could not be loaded.");
        await Expect(visit.Page.Locator("#search-notices a[href='/search/#az']")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#search-status")).ToContainTextAsync("The search could not be loaded.");
    }

    [Fact]
    public async Task An_excerpt_of_a_text_that_claims_something_has_its_caveat()
    {
        await using var visit = await browser.OpenAsync("/search/?q=permanent", Window.Phone);
        await Expect(Results(visit).First).ToBeVisibleAsync();

        var folder = await visit.Page.EvaluateAsync<int[][]>(
            """
            async () => {
              const { openIndex, search } = await import(performance.getEntriesByType('resource').map(file => file.name).find(name => /\/search\.\w+\.js$/.test(name)));
              const load = async path => { const answer = await fetch('/search/' + path); return path.endsWith('.json') ? answer.json() : answer.text(); };
              const { pages } = await search(await openIndex(load), 'permanent');
              return pages.map((page, at) => [page.excerpt.caveat ? 1 : 0, document.querySelectorAll('#search-results > li')[at].querySelectorAll('.search-caveat').length]);
            }
            """);

        Assert.Contains(folder, result => result[0] is 1);
        Assert.All(folder, result => Assert.Equal(result[0], result[1]));
    }

    // "… been shown to give lasting relief": without "it has not" a result says the opposite of its page.
    [Theory]
    [InlineData("lasting relief")]
    [InlineData("grow new disc")]
    [InlineData("approved")]
    [InlineData("is it safe")]
    [InlineData("does it work")]
    [InlineData("benefit over sham")]
    public async Task An_excerpt_begins_with_the_beginning_of_its_sentence(string query)
    {
        await using var visit = await browser.OpenAsync($"/search/?q={Uri.EscapeDataString(query)}", Window.Phone);
        await Expect(Results(visit).First).ToBeVisibleAsync();

        var before = await visit.Page.EvaluateAsync<string[]>(
            """
            async query => {
              const { openIndex, search } = await import(performance.getEntriesByType('resource').map(file => file.name).find(name => /\/search\.\w+\.js$/.test(name)));
              const load = async path => { const answer = await fetch('/search/' + path); return path.endsWith('.json') ? answer.json() : answer.text(); };
              const { pages } = await search(await openIndex(load), query);
              const shown = [...document.querySelectorAll('#search-results > li')].map(result => result.querySelector('.search-excerpt')?.textContent ?? '');
              return pages.map(({ excerpt }, at) => shown[at].startsWith('… ') ? excerpt.text.split(shown[at].slice(2).replace(/ …$/, ''))[0].trimEnd() : '.');
            }
            """,
            query);

        Assert.NotEmpty(before);
        Assert.All(before, text => Assert.Matches(@"[.!?…][""'”’)]?$", text));
    }

    private static ILocator Results(Visit visit) => visit.Page.Locator("#search-results > li > a");

    private static Task<string[]> AddressesAsync(Visit visit) =>
        Results(visit).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
}
