using Microsoft.Playwright;

namespace StemCellSite.SiteTests.Layouts;

/// <summary>Where the parts of each kind of page lie, as golden files. UPDATE_GOLDEN=1 writes them anew: read what changed.</summary>
/// <remarks>
/// Boxes are compared and not pixels: system fonts differ from machine to machine, so a picture would fail where nothing is wrong,
/// and with a tolerance that forgives fonts it would forgive a missing paragraph too. A part that is gone, covered by a style,
/// moved into another column or out of its order changes these lines on every machine.
/// </remarks>
public sealed class LayoutTests(BrowserFixture browser)
{
    [Theory, MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task The_parts_of_a_page_lie_where_they_lay(string name)
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        var lines = new List<string>();

        foreach (var window in (Window[])[Window.Phone, Window.Desktop])
        {
            await visit.Page.SetViewportSizeAsync(window.Width, window.Height);
            await visit.GoAsync(PageTypes.All.Single(page => page.Name == name).Address);
            if (name is "results") await visit.Page.Locator("#search-results a").First.WaitForAsync();
            lines.AddRange([$"{window.Name}:", .. (await PartsAsync(visit.Page)).Select(part => $"  {part}")]);
        }

        var golden = Path.Combine(Repository.Folder, $"tests/StemCellSite.SiteTests/Layouts/{name}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1") await File.WriteAllLinesAsync(golden, lines, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllLinesAsync(golden, TestContext.Current.CancellationToken), lines);
    }

    [Theory]
    [InlineData(".disclaimer { display: none }"), InlineData(".key-points { visibility: hidden }"), InlineData(".columns { display: block }")]
    [InlineData(".contents { float: right; width: 30% }"), InlineData("main { display: flex; flex-direction: column-reverse }"), InlineData(".review-details { height: 0; overflow: hidden }")]
    public async Task A_part_that_goes_missing_or_astray_is_noticed(string style)
    {
        await using var visit = await browser.OpenAsync("/claims/natural-healing/", Window.Desktop with { ObeysPolicy = false });
        var before = await PartsAsync(visit.Page);

        await visit.Page.AddStyleTagAsync(new() { Content = style });

        Assert.NotEqual(before, await PartsAsync(visit.Page));
    }

    // In the order in which they are painted, the first of each. What is as wide as its words has no numbers.
    private static Task<string[]> PartsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const parts = {
            'name of the site': '.site-name', 'urgent help': '.urgent-link', 'ways of the site': 'nav[aria-label="Site"] ul', 'search': 'header search',
            'breadcrumbs*': '.breadcrumbs', 'main*': 'main', 'heading*': 'h1', 'review line*': '.review-line', 'disclaimer*': '.disclaimer', 'urgent card*': '.urgent',
            'main points*': '.key-points', 'contents*': '.contents', 'list of pages*': '.page-list', 'terms*': '.glossary', 'letters*': '.letters', 'changes*': '.changes',
            'form*': 'main .search-form', 'results*': '#search-results', 'sources*': '.references', 'review*': '.review-details', 'report a mistake': '.report',
            'previous and next*': '.previous-next', 'pages of the section*': '.section-navigation', 'footer*': '.site-footer',
          };
          const found = [];
          for (const [name, selector] of Object.entries(parts)) {
            const element = [...document.querySelectorAll(selector)].find(each => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
            if (!element) continue;
            const box = element.getBoundingClientRect(), percent = size => 2 * Math.round(50 * size / document.documentElement.clientWidth);
            if (box.height < 8 || box.width < 8) continue;
            found.push({ box, text: name.endsWith('*') ? `${name.slice(0, -1)}: from ${percent(box.left)} % to ${percent(box.right)} %` : name });
          }
          return found.sort((one, other) => Math.round(one.box.top / 8) - Math.round(other.box.top / 8) || one.box.left - other.box.left).map(part => part.text);
        }
        """);
}
