using Microsoft.Playwright;

namespace StemCellSite.SiteTests.Pictures;

public sealed class PictureTests(BrowserFixture browser)
{
    [PicturesFact]
    public async Task A_picture_of_each_kind_of_page_is_taken()
    {
        foreach (var window in (Window[])[Window.Phone, Window.Desktop])
        {
            await using var visit = await browser.OpenAsync(window);
            foreach (var (name, address) in PageTypes.All)
            {
                await visit.GoAsync(address);
                if (name is "results") await visit.Page.Locator("#search-results a").First.WaitForAsync();
                foreach (var (look, media, colors) in Looks)
                {
                    await visit.ShowAsAsync(media, colors);
                    var file = Path.Combine(PicturesFactAttribute.Folder!, $"{name}-{window.Width}-{look}.png");
                    await visit.Page.ScreenshotAsync(new() { Path = file, FullPage = true });
                }
            }
        }
    }

    private static (string Name, Media Media, ColorScheme Colors)[] Looks =>
    [
        ("light", Media.Screen, ColorScheme.Light),
        ("dark", Media.Screen, ColorScheme.Dark),
        ("print", Media.Print, ColorScheme.Light),
    ];
}
