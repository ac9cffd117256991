using System.Net;
using System.Net.Sockets;
using System.Text;
using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

/// <summary>A real server on a real folder.</summary>
public sealed class PublishedHostTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private PublishedHost host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        folder.Write("secret.txt", "secret");
        folder.Write("output/index.html", "home");
        folder.Write("output/risks/index.html", "risks");
        folder.Write("output/404.html", "not here");
        folder.Write("output/assets/site.0123456789.css", "css");
        folder.Write("output/.env", "secret");
        folder.Write("output/_headers", "/*\n  X-Frame-Options: DENY\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        folder.Write("output/_redirects", "/old/ /risks/ 301\n");
        host = await PublishedHost.StartAsync(folder["output"], 0, Cancellation);
        browser.BaseAddress = host.Address;
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await host.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_page_has_the_headers_of_the_site_and_of_the_host()
    {
        using var answer = await browser.GetAsync("/risks/", Cancellation);

        Assert.Equal("risks", await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("public, max-age=0, must-revalidate", answer.Headers.NonValidated["Cache-Control"].ToString());
        Assert.Equal("text/html; charset=UTF-8", answer.Content.Headers.GetValues("Content-Type").Single());
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task A_fingerprinted_file_may_be_kept()
    {
        using var answer = await browser.GetAsync("/assets/site.0123456789.css", Cancellation);

        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.NonValidated["Cache-Control"].ToString());
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again()
    {
        using var first = await browser.GetAsync("/", Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var second = await browser.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Clean_addresses_redirects_and_a_true_404_are_as_on_the_host()
    {
        using var clean = await browser.GetAsync("/risks?a=b", Cancellation);
        using var moved = await browser.GetAsync("/old", Cancellation);
        using var nowhere = await browser.GetAsync("/a/b/c/", Cancellation);

        Assert.Equal((HttpStatusCode.MovedPermanently, "/risks/?a=b"), (clean.StatusCode, clean.Headers.Location?.OriginalString));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/risks/"), (moved.StatusCode, moved.Headers.Location?.OriginalString));
        Assert.Equal((HttpStatusCode.NotFound, "not here"), (nowhere.StatusCode, await nowhere.Content.ReadAsStringAsync(Cancellation)));
    }

    [Fact]
    public async Task Head_is_answered_without_the_file_and_everything_else_is_refused()
    {
        using var head = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"), Cancellation);
        using var post = await browser.PostAsync("/", new StringContent("x"), Cancellation);

        Assert.Equal((HttpStatusCode.OK, 4L), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Equal("", await head.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1:{port}", 200)]
    [InlineData("localhost:{port}", 200)]
    [InlineData("[::1]:{port}", 200)]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:{port}", 421)]
    [InlineData("localhost", 421)]
    [InlineData("localhost:1", 421)]
    [InlineData("localhost.evil.example:{port}", 421)]
    public async Task It_answers_to_its_own_names_only(string name, int status)
    {
        var answer = await AskAsync($"GET / HTTP/1.1\r\nHost: {name.Replace("{port}", $"{host.Address.Port}", StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/assets/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("/.env")]
    [InlineData("/_headers")]
    [InlineData("/%5fheaders")]
    [InlineData("/assets")]
    [InlineData("/assets/")]
    [InlineData("/index.html%00.css")]
    public async Task No_way_of_writing_an_address_leads_out_of_the_folder_or_lists_it(string target)
    {
        var answer = await AskAsync($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{host.Address.Port}\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("secret\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_passed_over()
    {
        await using var second = await PublishedHost.StartAsync(folder["output"], host.Address.Port, Cancellation);

        Assert.InRange(second.Address.Port, host.Address.Port + 1, host.Address.Port + 50);
        Assert.Equal("127.0.0.1", second.Address.Host);
    }

    [Fact]
    public async Task A_folder_that_is_built_again_is_served_as_it_is_then()
    {
        Directory.Move(folder["output"], folder["previous"]);
        folder.Write("output/index.html", "newer");
        folder.Write("output/_headers", "/*\n  X-Build: 2\n");

        using var answer = await browser.GetAsync("/", Cancellation);

        Assert.Equal(("newer", "2"), (await answer.Content.ReadAsStringAsync(Cancellation), answer.Headers.GetValues("X-Build").Single()));
    }

    [Fact]
    public async Task Headers_that_cannot_be_read_are_not_served_without()
    {
        folder.Write("output/_headers", "/*\n  X-Frame-Options DENY\n");

        using var answer = await browser.GetAsync("/", Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        await Assert.ThrowsAsync<FormatException>(() => PublishedHost.StartAsync(folder["output"], 0, Cancellation));
    }

    // The bytes as they are: an HttpClient would tidy the address before it sends it.
    private async Task<string> AskAsync(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, host.Address.Port, Cancellation);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Cancellation);
        return await new StreamReader(stream).ReadToEndAsync(Cancellation);
    }
}
