using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StemCellSite.SiteTests;

public sealed class LinksTests(BrowserFixture browser)
{
    [Fact]
    public async Task Every_address_of_the_site_that_a_page_names_answers_at_once_and_has_the_named_place()
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = browser.Site.Address };
        var documents = new Dictionary<string, IDocument?>();
        var waiting = new Queue<string>(browser.Site.Pages.Select(page => page.Url).Concat(["/search/", "/404.html"]));
        var links = new HashSet<(string From, Uri To)>();
        var faults = new Faults();

        while (waiting.TryDequeue(out var path))
        {
            if (documents.ContainsKey(path)) continue;
            using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
            faults.AddIf(response.StatusCode is not HttpStatusCode.OK, $"{path} answers {(int)response.StatusCode}");
            documents[path] = await ReadPageAsync(response);
            foreach (var to in AddressesIn(documents[path], path))
            {
                links.Add((path, to));
                waiting.Enqueue(to.AbsolutePath);
            }
        }

        foreach (var (from, to) in links.Where(link => link.To.Fragment.Length > 1))
        {
            var place = documents[to.AbsolutePath]?.GetElementById(Uri.UnescapeDataString(to.Fragment[1..]));
            faults.AddIf(place is null, $"{from} links to {to.PathAndQuery}{to.Fragment}, which has no such place");
        }

        Assert.True(documents.Count > browser.Site.Pages.Length, "Stylesheet and icon are addresses too.");
        faults.AssertNone();
    }

    [Theory, InlineData("/risks"), InlineData("/faq/permanent")]
    public async Task An_address_without_its_last_slash_leads_on_for_good(string address)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = browser.Site.Address };

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal($"{address}/", new Uri(browser.Site.Address, response.Headers.Location!).AbsolutePath);
    }

    private static async Task<IDocument?> ReadPageAsync(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is "text/html"
            ? new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            : null;

    private IEnumerable<Uri> AddressesIn(IDocument? page, string path) =>
        from element in page?.QuerySelectorAll("[href], [src], [action]") ?? Enumerable.Empty<IElement>()
        where element.GetAttribute("rel") is not "canonical"
        let address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!
        let uri = new Uri(new Uri(browser.Site.Address, path), address)
        where uri.Authority == browser.Site.Address.Authority
        select uri;
}
