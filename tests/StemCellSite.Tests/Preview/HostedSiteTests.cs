using System.Text;
using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

public sealed class HostedSiteTests
{
    private static readonly HostedSite Site = new(new MemoryFiles(
        ("index.html", "home"),
        ("risks/index.html", "risks"),
        ("404.html", "not here"),
        ("assets/site.css", "css"),
        ("_headers", "/*\n  X-All: yes\n/assets/*\n  Cache-Control: immutable\n"),
        ("_redirects", "/old/ /risks/ 301\n/risks/ /elsewhere/ 302\n"),
        (".env", "secret"),
        ("a/.git/config", "secret"),
        (".well-known/security.txt", "contact")));

    [Theory]
    [InlineData("/", "home", "text/html; charset=UTF-8")]
    [InlineData("/risks/", "risks", "text/html; charset=UTF-8")]
    [InlineData("/assets/site.css", "css", "text/css; charset=UTF-8")]
    [InlineData("/.well-known/security.txt", "contact", "text/plain; charset=UTF-8")]
    public void A_file_is_given_with_its_type(string path, string text, string type)
    {
        var answer = Site.Answer(path, "");

        Assert.Equal((200, text, type), (answer.Status, Encoding.UTF8.GetString(answer.Bytes.Span), answer.ContentType));
        Assert.Equal("yes", answer.Headers["X-All"]);
    }

    [Theory]
    [InlineData("/risks", "?a=b", "/risks/?a=b")]
    [InlineData("/old/", "", "/risks/")]
    [InlineData("/old", "?a=b", "/risks/?a=b")]
    public void What_has_moved_leads_on_and_takes_the_query_along(string path, string query, string location)
    {
        var answer = Site.Answer(path, query);

        Assert.Equal((301, location), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/RISKS/")]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    [InlineData("/.env")]
    [InlineData("/a/.git/config")]
    [InlineData("/a/.well-known/security.txt")]
    public void What_is_not_there_or_for_nobody_is_not_found(string path)
    {
        var answer = Site.Answer(path, "");

        Assert.Equal((404, "not here"), (answer.Status, Encoding.UTF8.GetString(answer.Bytes.Span)));
        Assert.Equal("yes", answer.Headers["X-All"]);
    }

    [Fact]
    public void A_site_without_a_page_for_it_still_says_that_nothing_is_there()
    {
        var answer = new HostedSite(new MemoryFiles()).Answer("/", "");

        Assert.Equal((404, "text/plain; charset=UTF-8"), (answer.Status, answer.ContentType));
    }
}
