using System.Collections.Immutable;
using System.Text;
using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

public sealed class SearchIndexBuilderTests
{
    private static readonly ImmutableArray<SearchPage> Garden =
    [
        Page("/roses/", "Roses", "Roses need water & “light”."),
        new("/trees/", "Trees", [new("", "Trees", "Old trees."), new("pruning", "Pruning", "Prune a rose in spring.")], ["cutting back"]),
    ];

    [Fact]
    public void The_manifest_holds_everything_but_the_text()
    {
        var synonyms = Synonyms.Parse("""
            flower = rose, bloom
            timber > tree
            gnome = dwarf
            """).Rules;

        var files = SearchIndexBuilder.Build(Garden, synonyms);

        Assert.Equal(["search/manifest.json", "search/1710ef99f2/f/0.json"], files.Select(file => file.Path));
        Assert.Equal("""
            {"v":1,"h":"1710ef99f2","n":3,"pages":2,"t":[],"f":"0","vo":"","inline":"back\t1\t1z\ncutting\t1\t1z\nlight\t1\t0Z\nneed\t1\t0Z\nold\t1\t1g\nprune pruning\t1\t2_\nrose roses\t2\t0U1F\nspring\t1\t2W\ntree trees\t2\t1V0F\nwater\t1\t0Z","syn":[["flower","rose","bloom"]],"syn1":[["timber","tree"]],"top":[["/roses/","Roses"],["/trees/","Trees"]]}
            """, Encoding.UTF8.GetString(files[0].Bytes.Span));
        Assert.Equal("""
            [{"u":"/roses/","t":"Roses","s":[["","Roses","Roses need water & “light”."]]},{"u":"/trees/","t":"Trees","s":[["","Trees","Old trees."],["pruning","Pruning","Prune a rose in spring."]]}]
            """, Encoding.UTF8.GetString(files[1].Bytes.Span));
    }

    [Fact]
    public void A_word_is_found_by_its_stem()
    {
        var pages = Garden;

        var index = PublishedIndex.Of(pages);

        Assert.Equal(["rose", "roses"], index.Family("rose")?.Forms);
        Assert.Equal([0, 2], index.Family("rose")?.Places.Select(place => place.Section));
        Assert.Equal(["prune", "pruning"], index.Family("prune")?.Forms);
    }

    [Fact]
    public void Families_stand_in_the_order_of_their_first_forms_as_JavaScript_compares_them()
    {
        ImmutableArray<SearchPage> pages = [Page("/", "Order", "zebra ærø 10 apples apple \uD801\uDC28 \uFB33 척추 l5")];

        var index = PublishedIndex.Of(pages);

        string[] first = [.. index.Families.Select(family => family.Forms[0])];
        Assert.Equal(first.Order(StringComparer.Ordinal), first);
        Assert.Equal(first.Length, first.Distinct().Count());
    }

    [Fact]
    public void A_word_counts_more_in_a_heading_than_in_the_text()
    {
        ImmutableArray<SearchPage> pages = [Page("/a/", "Infection", "What can happen."), Page("/b/", "Rare harm", "An infection is one.")];

        var index = PublishedIndex.Of(pages);

        Assert.True(index.Family("infection")?.ImpactIn(0) > index.Family("infection")?.ImpactIn(1));
    }

    [Fact]
    public void A_rare_word_counts_more_than_a_common_one()
    {
        ImmutableArray<SearchPage> pages = [Page("/a/", "One", "pain sciatica"), Page("/b/", "Two", "pain"), Page("/c/", "Three", "pain")];

        var index = PublishedIndex.Of(pages);

        Assert.True(index.Family("sciatica")?.ImpactIn(0) > index.Family("pain")?.ImpactIn(0));
    }

    [Fact]
    public void Every_section_is_found_by_the_title_of_its_page()
    {
        var pages = Garden;

        var index = PublishedIndex.Of(pages);

        Assert.Equal([1, 2], index.Family("trees")?.Places.Select(place => place.Section));
    }

    [Fact]
    public void An_alias_is_searched_and_never_shown()
    {
        var pages = Garden;

        var index = PublishedIndex.Of(pages);

        Assert.Equal([1], index.Family("cutting")?.Places.Select(place => place.Section));
        Assert.DoesNotContain("cutting", index.Fragment(0).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_joined_by_a_hyphen_are_found_apart_and_joined()
    {
        ImmutableArray<SearchPage> pages = [Page("/", "Plan", "A follow-up at L4-L5.")];

        var index = PublishedIndex.Of(pages);

        Assert.All(["follow", "up", "followup", "l4", "l5", "l4l5"], form => Assert.NotNull(index.Family(form)));
    }

    [Fact]
    public void Stop_words_and_endless_words_are_not_indexed()
    {
        ImmutableArray<SearchPage> pages = [Page("/", "Short", $"The of {new string('a', 40)} {new string('b', 41)}")];

        var index = PublishedIndex.Of(pages);

        Assert.Equal([new string('a', 40), "short"], index.Families.Select(family => family.Forms[0]));
    }

    [Fact]
    public void A_synonym_is_found_in_the_form_that_the_list_has()
    {
        var pages = Garden;

        var index = PublishedIndex.Of(pages, "timber = rosed trees");

        Assert.Equal(["rose", "rosed", "roses"], index.Family("roses")?.Forms);
        Assert.Null(index.Family("timber"));
    }

    [Fact]
    public void A_page_is_never_divided_and_a_file_of_pages_closes_at_4096_units()
    {
        ImmutableArray<SearchPage> pages =
        [
            Page("/a/", "A", new string('a', 4094)), Page("/b/", "B", new string('b', 1)), Page("/c/", "C", new string('c', 9000)), Page("/d/", "D", "d"),
        ];

        var index = PublishedIndex.Of(pages);

        Assert.Equal([0, 2, 3], index.FragmentStarts);
        Assert.Equal(["/a/", "/b/"], index.Fragment(0).EnumerateArray().Select(page => page.GetProperty("u").GetString()));
        Assert.Equal(["/c/"], index.Fragment(1).EnumerateArray().Select(page => page.GetProperty("u").GetString()));
    }

    [Fact]
    public void Fragment_starts_count_sections()
    {
        ImmutableArray<SearchPage> pages = [.. Enumerable.Range(0, 100).Select(number => Page($"/{number}/", "Title", new string('x', 4096)))];

        var index = PublishedIndex.Of(pages);

        Assert.Equal(Enumerable.Range(0, 100), index.FragmentStarts);
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        var synonyms = Synonyms.Parse("flower = rose").Rules;

        var first = SearchIndexBuilder.Build(Garden, synonyms);
        var second = SearchIndexBuilder.Build(Garden, synonyms);

        Assert.Equal(first.Select(file => file.Path), second.Select(file => file.Path));
        Assert.All(first.Zip(second), pair => Assert.Equal(pair.First.Bytes, pair.Second.Bytes));
    }

    [Fact]
    public void The_folder_has_another_name_when_a_text_changes()
    {
        var changed = Garden.SetItem(0, Page("/roses/", "Roses", "Roses need shade."));

        var index = PublishedIndex.Of(changed);

        Assert.NotEqual(PublishedIndex.Of(Garden).Manifest.GetProperty("h").GetString(), index.Manifest.GetProperty("h").GetString());
    }

    [Fact]
    public void A_site_without_pages_has_an_empty_index()
    {
        ImmutableArray<SearchPage> pages = [];

        var index = PublishedIndex.Of(pages);

        Assert.Equal(0, index.Manifest.GetProperty("n").GetInt32());
        Assert.Empty(index.Families);
    }

    [Fact]
    public void A_page_without_text_is_found_by_its_title()
    {
        ImmutableArray<SearchPage> pages = [Page("/roses/", "Roses", "")];

        var index = PublishedIndex.Of(pages);

        Assert.Equal(63, index.Family("roses")?.ImpactIn(0));
    }

    [Fact]
    public void Text_that_means_something_elsewhere_is_only_text()
    {
        var text = "</script><b>\u0000\u2028 \"quoted\" \\ 😀";
        ImmutableArray<SearchPage> pages = [Page("/", "Signs", text)];

        var index = PublishedIndex.Of(pages);

        Assert.Equal(text, index.Fragment(0)[0].GetProperty("s")[0][2].GetString());
    }

    private static SearchPage Page(string url, string title, string text) => new(url, title, [new SearchSection("", title, text)], []);
}
