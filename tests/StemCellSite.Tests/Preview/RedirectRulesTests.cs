using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

public sealed class RedirectRulesTests
{
    [Theory]
    [InlineData("/old/")]
    [InlineData("/old")]
    public void A_slash_at_the_end_makes_no_difference(string path)
    {
        var rules = RedirectRules.Parse("# moved\n\n/old/   /new/  301\r\n");

        Assert.Equal(new Redirect("/new/", 301), rules.Find(path));
        Assert.Null(rules.Find("/older/"));
    }

    [Theory]
    [InlineData("/old/ /new/")]
    [InlineData("/old/ /new/ 200")]
    [InlineData("/old/ /new/ 301!")]
    [InlineData("/old/ /new/ 301 Country=at")]
    [InlineData("/old/* /new/ 301")]
    [InlineData("/old/:name /new/ 301")]
    [InlineData("/old/ //elsewhere.example/ 301")]
    [InlineData("/old/ http://elsewhere.example/ 301")]
    [InlineData("/old/ /new/ 301\n/old /other/ 302", 2)]
    public void A_line_that_cannot_be_read_is_named(string text, int line = 1)
    {
        var fault = Assert.Throws<FormatException>(() => RedirectRules.Parse(text));

        Assert.StartsWith($"_redirects({line}): ", fault.Message, StringComparison.Ordinal);
    }
}
