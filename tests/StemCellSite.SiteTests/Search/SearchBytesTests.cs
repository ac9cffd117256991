using System.IO.Compression;

namespace StemCellSite.SiteTests.Search;

public sealed class SearchBytesTests(BrowserFixture browser)
{
    private const int Most = 30_000;

    [Theory]
    [InlineData("side effects")]
    [InlineData("is it painful")]
    [InlineData("physical therapy")]
    [InlineData("how long does recovery take")]
    public async Task Five_results_with_excerpts_weigh_no_more_than_a_picture(string query)
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        await visit.GoAsync("/decide/");
        var files = new List<Task<byte[]>>();
        visit.Page.Response += (_, response) => files.Add(response.BodyAsync());

        await visit.Page.Locator("#site-search").FillAsync(query);
        await visit.Page.Locator(".search-option:not(.is-other)").Nth(4).WaitForAsync();

        var bytes = (await Task.WhenAll(files)).Sum(Compressed);
        Assert.InRange(bytes, 1, Most);
    }

    private static long Compressed(byte[] file)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(file);
        return compressed.Length;
    }
}
