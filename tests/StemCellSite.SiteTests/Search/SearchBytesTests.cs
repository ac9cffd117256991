using System.IO.Compression;

namespace StemCellSite.SiteTests.Search;

public sealed class SearchBytesTests(BrowserFixture browser)
{
    // Brotli, as hosts send it.
    private const int Most = 30_000;

    // Gzip, as budgets of scripts are counted.
    private const int MostToSearch = 10_000, MostToRead = 1_000;

    [Fact]
    public async Task A_page_to_read_brings_a_loader_and_opening_the_search_ten_kilobytes_of_script()
    {
        await using var visit = await browser.OpenAsync(Window.Phone);
        var scripts = new List<Task<byte[]>>();
        visit.Page.Response += (_, response) => { if (response.Request.ResourceType == "script") scripts.Add(response.BodyAsync()); };

        await visit.GoAsync("/decide/");
        var loaders = scripts.ToArray();
        await visit.Page.Locator("#site-search").ClickAsync();
        await visit.Page.Locator(".search-dialog").WaitForAsync();

        Assert.InRange((await Task.WhenAll(loaders)).Sum(Zipped), 1, MostToRead);
        Assert.InRange((await Task.WhenAll(scripts.Skip(loaders.Length))).Sum(Zipped), 1, MostToSearch);
    }

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

    private static long Compressed(byte[] file) => LengthThrough(to => new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true), file);

    private static long Zipped(byte[] file) => LengthThrough(to => new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true), file);

    private static long LengthThrough(Func<Stream, Stream> compression, byte[] file)
    {
        using var compressed = new MemoryStream();
        using (var stream = compression(compressed)) stream.Write(file);
        return compressed.Length;
    }
}
