using System.Text.Json;

namespace StemCellSite.Tests;

/// <summary>The site itself.</summary>
public sealed class RealInputTests
{
    [Fact]
    public async Task The_site_has_no_faults()
    {
        var (result, _) = await TestBuild.RunAsync(SiteOptions.For(Repository.PathOf("input")));

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task Every_heading_and_sentence_of_the_article_is_answered_for_on_one_page()
    {
        var (result, site) = await TestBuild.RunAsync(SiteOptions.For(Repository.PathOf("input")));

        var governance = site.Published.SelectMany(pipeline => result.Outputs[pipeline]).Single(document => document.Destination is "governance.json");
        var pages = JsonDocument.Parse(governance.Content.Bytes).RootElement.GetProperty("pages").EnumerateArray().ToList();
        string[] Named(string what) => [.. pages.SelectMany(page => page.GetProperty(what).EnumerateArray()).Select(name => name.GetString()!).Order(StringComparer.Ordinal)];
        Assert.Equal(Enumerable.Range(1, 59).Select(number => $"s{number:00}"), Named("source"));
        Assert.Equal(37, Named("sourceHeadings").Length);
        Assert.Distinct(Named("sourceHeadings"));
    }

    [Fact]
    public async Task Every_page_of_a_claim_a_risk_a_procedure_or_a_decision_shows_its_disclaimer()
    {
        var (result, site) = await TestBuild.RunAsync(SiteOptions.For(Repository.PathOf("input")));

        var governance = site.Published.SelectMany(pipeline => result.Outputs[pipeline]).Single(document => document.Destination is "governance.json");
        var pages = JsonDocument.Parse(governance.Content.Bytes).RootElement.GetProperty("pages").EnumerateArray()
            .Select(page => (Kind: page.GetProperty("kind").GetString()!, Shown: page.GetProperty("disclaimers").EnumerateArray().Select(name => name.GetString()!).ToArray()))
            .ToLookup(page => page.Kind, page => page.Shown);
        Assert.All(pages["claim"].Concat(pages["decision"]).Concat(pages["faq"]), shown => Assert.Contains("general", shown));
        Assert.All(pages["risk"], shown => Assert.Contains("risk", shown));
        Assert.All(pages["procedure"], shown => Assert.Contains("procedure", shown));
        Assert.True(pages["claim"].Count() > 5);
    }
}
