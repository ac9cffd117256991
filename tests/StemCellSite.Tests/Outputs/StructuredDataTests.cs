using System.Text.Json.Nodes;
using StemCellSite.Html;
using StemCellSite.JsonLd;
using StemCellSite.Theme.Models;

namespace StemCellSite.Tests.Outputs;

/// <summary>What the real pages tell machines in JSON-LD is what they show people.</summary>
public sealed class StructuredDataTests(RealOutputs site) : IClassFixture<RealOutputs>
{
    [Fact]
    public void Every_text_in_it_stands_on_the_page()
    {
        foreach (var (address, _, _) in site.Pages)
        {
            using var page = site.Page(address);
            var shown = RealOutputs.WordsOf(page.Body!);
            var description = page.QuerySelector("meta[name=description]")!.GetAttribute("content");
            var caveat = Caveat();
            var spoken = RealOutputs.GraphOf(page).SelectMany(Texts).Select(text => text.EndsWith(caveat, StringComparison.Ordinal) ? text[..^caveat.Length].Trim() : text);

            Assert.All(spoken.Where(text => text != description), text => Assert.True(shown.Contains(text, StringComparison.OrdinalIgnoreCase), $"{address} tells machines '{text}' and does not show it"));
        }
    }

    [Fact]
    public void The_steps_to_a_page_are_the_ones_it_shows_and_then_itself()
    {
        foreach (var (address, _, _) in site.Pages.Where(page => page.Address is not "/"))
        {
            using var page = site.Page(address);
            var steps = Only(page, "BreadcrumbList")["itemListElement"]!.AsArray();

            Assert.Equal(
                [.. page.QuerySelectorAll(".breadcrumbs a").Select(link => link.TextContent), page.QuerySelector("h1")!.TextContent],
                steps.Select(step => step!["name"]!.GetValue<string>()));
            Assert.EndsWith(address, steps[^1]!["item"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_question_is_answered_with_the_caveat_by_one_page_of_the_site()
    {
        var questions = site.Pages.Where(page => page is { Kind: "faq" } && page.Address is not "/faq/").ToList();
        foreach (var (address, _, _) in questions)
        {
            using var page = site.Page(address);
            var question = Assert.Single(Only(page, "FAQPage")["mainEntity"]!.AsArray())!;

            Assert.Equal(page.QuerySelector("h1")!.TextContent, question["name"]!.GetValue<string>());
            var answer = question["acceptedAnswer"]!["text"]!.GetValue<string>();
            Assert.EndsWith(Caveat(), answer, StringComparison.Ordinal);
            Assert.True(answer.Length > Caveat().Length + 40, $"{address} answers '{answer}'");
            Assert.DoesNotContain("article", answer, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(5, questions.Count);
    }

    [Fact]
    public void Nobody_is_named_as_a_reviewer_who_has_not_reviewed()
    {
        foreach (var (address, _, _) in site.Pages)
        {
            using var page = site.Page(address);
            var isReviewed = !RealOutputs.WordsOf(page.Body!).Contains("not yet reviewed by a clinician", StringComparison.OrdinalIgnoreCase);

            Assert.All(RealOutputs.GraphOf(page), thing => Assert.Equal((isReviewed && thing.ContainsKey("lastReviewed"), isReviewed && thing.ContainsKey("reviewedBy")), (thing.ContainsKey("lastReviewed"), thing.ContainsKey("reviewedBy"))));
        }
    }

    [Fact]
    public void The_front_page_is_the_site_and_the_glossary_a_set_of_terms()
    {
        using var home = site.Page("/");
        using var glossary = site.Page("/glossary/");

        Assert.Contains(RealOutputs.GraphOf(home), thing => Type(thing) is "WebSite");
        Assert.DoesNotContain(RealOutputs.GraphOf(home), thing => Type(thing) is "BreadcrumbList");
        Assert.Equal(
            glossary.QuerySelectorAll(".glossary dt").Select(term => term.TextContent),
            Only(glossary, "DefinedTermSet")["hasDefinedTerm"]!.AsArray().Select(term => term!["name"]!.GetValue<string>()));
    }

    [Fact]
    public void Nothing_that_a_writer_says_ends_the_element_it_stands_in()
    {
        var frame = new SiteFrame("</script>", "en", "https://tea.example", null, [], [], null, null, new("", "", "", "", "", "", ""));

        var json = PageGraph.OfPlainPage(frame, "WebPage", "/tea/", "</script><script>alert(1)</script>", [new("/", "<!--")]);

        Assert.DoesNotContain('<', json);
        Assert.Equal("</script><script>alert(1)</script>", JsonNode.Parse(json)!["@graph"]![1]!["name"]!.GetValue<string>());
    }

    private static JsonObject Only(AngleSharp.Html.Dom.IHtmlDocument page, string type) => Assert.Single(RealOutputs.GraphOf(page), thing => Type(thing) == type);

    private static string? Type(JsonNode thing) => thing["@type"]?.GetValue<string>();

    // What stands for the subject of the whole site is no text of a page.
    private static IEnumerable<string> Texts(JsonNode thing) =>
        new[] { "name", "description", "text" }
            .SelectMany(property => StructuredData.Find(Without(thing), property))
            .Select(text => text.GetValue<string>());

    private static JsonNode Without(JsonNode thing)
    {
        var copy = thing.DeepClone();
        copy.AsObject().Remove("about");
        if (Type(copy) is "WebSite") copy.AsObject().Remove("description");
        return copy;
    }

    private string Caveat() => site.Text("llms.txt").Split('\n')[4].Split(" Say so wherever", 2)[0];
}
