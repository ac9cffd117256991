using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using StemCellSite.Engine;

namespace StemCellSite.Tests.Outputs;

/// <summary>The files that machines ask for by name.</summary>
public sealed class SiteFilesTests(RealOutputs site) : IClassFixture<RealOutputs>, IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void An_entry_of_the_feed_that_is_about_the_treatment_carries_the_caveat()
    {
        var kinds = site.Pages.ToDictionary(page => page.Address, page => page.Kind);
        var entries = XDocument.Parse(site.Text("feed.xml")).Root!.Elements(Atom + "entry").ToList();

        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            var address = new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath;
            Assert.Equal(kinds[address] is not "reference", entry.Element(Atom + "summary")!.Value.Contains("experimental and unproven", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task The_ids_of_entries_stay_when_a_page_changes_again_on_the_same_day()
    {
        new SiteCase("links").LayOut(folder, "input");
        var before = await IdsAsync();
        var page = folder["input/claims/sleep.md"];
        File.WriteAllText(page, File.ReadAllText(page).Replace("changes:\n", "changes:\n  - { date: 2026-11-22, what: A sentence made clearer }\n", StringComparison.Ordinal));

        var after = await IdsAsync();

        Assert.Empty(before.Except(after));
        Assert.Equal("https://tea-and-sleep.example/claims/sleep/#2026-11-22-2", Assert.Single(after.Except(before)));
    }

    [Fact]
    public void The_text_for_language_models_starts_with_the_caveat_and_lists_each_page()
    {
        var text = site.Text("llms.txt");

        Assert.StartsWith("# Stem cells and back pain\n\n> ", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("experimental and unproven", StringComparison.Ordinal) is > 0 and var caveat && caveat < text.IndexOf("\n## ", StringComparison.Ordinal));
        Assert.All(site.Pages.Where(page => !page.Address.StartsWith("/editorial/", StringComparison.Ordinal)), page => Assert.Contains($".example{page.Address}index.md)", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("feed.xml"), InlineData("llms.txt"), InlineData("sitemap.xml")]
    public void Pages_for_writers_are_in_no_list(string file) => Assert.DoesNotContain("/editorial/", site.Text(file), StringComparison.Ordinal);

    [Fact]
    public void Pages_for_writers_are_not_to_be_indexed_by_anybody()
    {
        var editorial = site.Destinations.Where(file => file.StartsWith("editorial/", StringComparison.Ordinal) && file.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(editorial);
        Assert.All(editorial, file => Assert.Contains("<meta name=\"robots\" content=\"noindex\"", site.Text(file), StringComparison.Ordinal));
        Assert.DoesNotContain("/editorial/", string.Concat(site.Destinations.Where(file => file.StartsWith("search/", StringComparison.Ordinal) && !file.EndsWith(".html", StringComparison.Ordinal)).Select(site.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_names_icons_that_are_there_and_leaves_the_site_in_the_browser()
    {
        var manifest = JsonNode.Parse(site.Text("manifest.webmanifest"))!;

        Assert.Equal("browser", manifest["display"]!.GetValue<string>());
        Assert.All(manifest["icons"]!.AsArray(), icon => Assert.Contains(icon!["src"]!.GetValue<string>()[1..], site.Destinations));
    }

    [Fact]
    public void The_picture_for_link_previews_has_the_size_that_pages_say()
    {
        using var home = site.Page("/");
        var address = new Uri(home.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).AbsolutePath;
        var png = site.Bytes(address[1..]).Span;

        Assert.Equal((1200, 630), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png[16..]), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png[20..])));
        Assert.True(png.Length < 30 * 1024);
    }

    [Fact]
    public async Task A_security_text_near_its_end_is_told_and_one_past_it_breaks_nothing()
    {
        Assert.Contains("Contact: https://stem-cells-and-back-pain.example/about/corrections/\nExpires: ", site.Text(".well-known/security.txt"), StringComparison.Ordinal);
        string[] FoundOn(BuildResult result) => [.. result.Diagnostics.Where(found => found.Id == SiteRules.SecurityTextEnds.Id).Select(found => found.ToString())];

        var (early, near, past) = (await BuildAsync(new(2027, 9, 30)), await BuildAsync(new(2027, 10, 3)), await BuildAsync(new(2028, 1, 1)));

        Assert.Empty(FoundOn(early));
        Assert.Single(FoundOn(near));
        Assert.Single(FoundOn(past));
        Assert.False(past.HasErrors);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<BuildResult> BuildAsync(DateOnly date) =>
        await new Build(new Site(SiteOptions.For(Repository.PathOf("input"))).Pipelines, date).RunAsync(TestContext.Current.CancellationToken);

    private async Task<string[]> IdsAsync()
    {
        var (result, built) = await TestBuild.RunAsync(SiteOptions.For(folder["input"]));
        var feed = built.Published.SelectMany(pipeline => result.Outputs[pipeline]).Single(document => document.Destination is "feed.xml");
        return [.. XDocument.Parse(Encoding.UTF8.GetString(feed.Content.Bytes.Span)).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
    }
}
