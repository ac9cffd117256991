using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

public sealed class RequestPathTests
{
    [Theory]
    [InlineData("/", "/", "")]
    [InlineData("/risks/?q=a/../b", "/risks/", "?q=a/../b")]
    [InlineData("/a%20b/%C3%A9", "/a b/é", "")]
    [InlineData("/100%25/", "/100%/", "")]
    [InlineData("/%252e%252e/", "/%2e%2e/", "")]
    public void What_a_browser_asks_is_read_and_decoded_once(string target, string path, string query)
    {
        var isRead = RequestPath.TryRead(target, out var readPath, out var readQuery);

        Assert.True(isRead);
        Assert.Equal((path, query), (readPath, readQuery));
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("risks/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("/../secret")]
    [InlineData("/a/../../secret")]
    [InlineData("/..")]
    [InlineData("/./a")]
    [InlineData("/%2e%2e/secret")]
    [InlineData("/%2E./secret")]
    [InlineData("/..%2fsecret")]
    [InlineData("/a%2fb")]
    [InlineData("/..%5csecret")]
    [InlineData(@"/..\secret")]
    [InlineData("//secret")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/a//b")]
    [InlineData("/C:/secret")]
    [InlineData("/a%00.html")]
    [InlineData("/a%0d%0aX: y")]
    public void What_would_lead_out_of_the_site_is_refused(string target) => Assert.False(RequestPath.TryRead(target, out _, out _));
}
