using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

public sealed class HeaderRulesTests
{
    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/a/b.css", true)]
    [InlineData("/assets/site.css", "/assets/site.css", true)]
    [InlineData("/assets/site.css", "/assets/site.css2", false)]
    [InlineData("/search/*", "/search/a/b", true)]
    [InlineData("/search/*", "/search/", true)]
    [InlineData("/search/*", "/search", false)]
    [InlineData("/*.css", "/a/site.css", true)]
    [InlineData("/*.css", "/a/site.css.map", false)]
    [InlineData("/a*a", "/a", false)]
    [InlineData("/*/x/*", "/1/x/2", true)]
    [InlineData("/*/x/*", "/1/y/2", false)]
    public void A_star_stands_for_any_characters(string pattern, string path, bool matches)
    {
        var rules = HeaderRules.Parse($"{pattern}\n  X-Seen: yes\n");

        Assert.Equal(matches, rules.For(path).ContainsKey("x-seen"));
    }

    [Fact]
    public void What_several_rules_set_is_joined()
    {
        var rules = HeaderRules.Parse("# first\n/*\n  Cache-Control: a\n\n/x/*\n  # second\n  cache-control: b\n  X-Other: c: d\n");

        Assert.Equal("a, b", rules.For("/x/")["Cache-Control"]);
        Assert.Equal("c: d", rules.For("/x/")["X-Other"]);
        Assert.Equal("a", rules.For("/")["Cache-Control"]);
    }

    [Theory]
    [InlineData("  X-A: b", 1)]
    [InlineData("/*\n  X-A", 2)]
    [InlineData("/*\n  X-A:", 2)]
    [InlineData("/*\n  X A: b", 2)]
    [InlineData("/*\n  X-A: sørg", 2)]
    [InlineData("/*\n\nassets/*\n", 3)]
    [InlineData("/a b\n", 1)]
    [InlineData("/a/:name\n", 1)]
    public void A_line_that_cannot_be_read_is_named(string text, int line)
    {
        var fault = Assert.Throws<FormatException>(() => HeaderRules.Parse(text));

        Assert.StartsWith($"_headers({line}): ", fault.Message, StringComparison.Ordinal);
    }
}
