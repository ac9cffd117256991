using System.IO.Compression;
using AngleSharp.Dom;

namespace StemCellSite.Tests.Outputs;

/// <summary>What a page of the real site weighs on its way to a reader, compressed as hosts compress.</summary>
public sealed class WeightTests(RealOutputs site) : IClassFixture<RealOutputs>
{
    private const int Html = 10 * 1024;
    private const int Css = 5 * 1024;
    private const int Loader = 1024;
    private const int Whole = 15 * 1024;

    // Lists of everything, and pages about the site that many will never open.
    private const int OfList = 40 * 1024;
    private static readonly string[] Lists = ["/references/", "/search/", "/about/", "/editorial/"];

    [Fact]
    public void A_page_fits_its_budget()
    {
        var heavy = new List<string>();
        foreach (var address in site.Destinations.Where(file => file.EndsWith("index.html", StringComparison.Ordinal)).Select(file => "/" + file[..^"index.html".Length]))
        {
            using var page = site.Page(address);
            var isList = Lists.Any(list => address.StartsWith(list, StringComparison.Ordinal));
            var html = Compressed($"{address[1..]}index.html");
            var (styles, scripts) = (Loads(page, "link[rel=stylesheet]", "href"), Loads(page, "script[src]", "src"));
            var images = Loads(page, "img[src]", "src").Select(file => site.Bytes(file).Length).Sum();
            var whole = html + styles.Concat(scripts).Sum(Compressed) + images;
            if (html > (isList ? OfList : Html)) heavy.Add($"{address}: {html} bytes of HTML");
            if (styles.Sum(Compressed) > Css) heavy.Add($"{address}: {styles.Sum(Compressed)} bytes of styles");
            if (address is not "/search/" && scripts.Sum(Compressed) > Loader) heavy.Add($"{address}: {scripts.Sum(Compressed)} bytes of script");
            if (whole > (isList ? OfList : Whole)) heavy.Add($"{address}: {whole} bytes in all");
            if (address is not "/search/" && 1 + styles.Length + scripts.Length + Loads(page, "img[src]", "src").Length > 4) heavy.Add($"{address}: more than four requests");
        }

        Assert.Empty(heavy);
    }

    private static string[] Loads(IDocument page, string selector, string attribute) =>
        [.. page.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute)!).Where(address => address is ['/', ..]).Select(address => address[1..]).Distinct()];

    private int Compressed(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(site.Bytes(file).Span);
        return (int)packed.Length;
    }
}
