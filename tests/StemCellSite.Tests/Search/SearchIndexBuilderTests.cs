using System.Collections.Immutable;
using System.Text;
using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

public sealed class SearchIndexBuilderTests
{
    private static readonly ImmutableArray<SearchPage> Garden =
    [
        Page("/roses/", "Roses", "Roses need water & “light”."),
        new("/trees/", "Trees", [new("", "Trees", "Old trees.", null), new("pruning", "Pruning", "Prune a rose in spring.", "Wear gloves.")], ["cutting back"]),
    ];

    [Fact]
    public void The_manifest_holds_everything_but_the_text()
    {
        var synonyms = Synonyms.Parse("""
            flower = rose, bloom
            timber > tree
            gnome = dwarf
            """).Rules;

        var files = SearchIndexBuilder.Build(SearchSite.Of(Garden, synonyms));

        Assert.Equal(["search/manifest.json", "search/47d04d0108/f/0.json"], files.Select(file => file.Path));
        Assert.Equal("""
            {"v":5,"h":"47d04d0108","n":3,"pages":2,"p":"12","w":"KK","alias":"\n10","heads":"Roses\nTrees\nPruning","anchors":"\n\n","f":"0","forms":"0back\n0cutting\n0light\n0need\n0old\n0prune 4ing\n0rose 4s\n0spring\n0tree 4s\n0water","counts":"1111112111","t":"","inline":"1C\n1C\n07\n07\n18\n2C\n0C16\n26\n1C\n07","syn":"flower,rose,bloom\ntimber>tree","caveats":["Wear gloves."],"top":[]}
            """, Encoding.UTF8.GetString(files[0].Bytes.Span));
        Assert.Equal("""
            [{"u":"/roses/","s":[["Roses need water & “light”."]]},{"u":"/trees/","s":[["Old trees."],["Prune a rose in spring.",0]]}]
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
    public void A_repeated_word_counts_more_and_each_time_less()
    {
        ImmutableArray<SearchPage> pages = [Page("/a/", "One", "pain b c d e"), Page("/b/", "Two", "pain pain pain b c"), Page("/c/", "Three", "pain pain pain pain pain")];

        var places = PublishedIndex.Of(pages).Family("pain")!.Places;

        Assert.True(places[0].Impact < places[1].Impact);
        Assert.True(places[2].Impact - places[1].Impact < places[1].Impact - places[0].Impact);
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
    public void A_section_is_never_divided_and_a_file_closes_at_200_units()
    {
        ImmutableArray<SearchPage> pages =
        [
            Page("/a/", "A", new string('a', 199)), Page("/b/", "B", new string('b', 1)),
            new("/c/", "C", [new SearchSection("", "C", new string('c', 9000), null), new SearchSection("more", "More", "more", null)], []), Page("/d/", "D", "d"),
        ];

        var index = PublishedIndex.Of(pages);

        Assert.Equal([0, 2, 3], index.FragmentStarts);
        Assert.Equal(["/a/", "/b/"], index.Fragment(0).EnumerateArray().Select(page => page.GetProperty("u").GetString()));
        Assert.Equal(["/c/", "/d/"], index.Fragment(2).EnumerateArray().Select(page => page.GetProperty("u").GetString()));
    }

    [Fact]
    public void A_page_that_begins_with_a_heading_shows_what_it_says_of_itself()
    {
        ImmutableArray<SearchPage> pages = [new("/a/", "A", [new SearchSection("", "A", "", null), new SearchSection("more", "More", "", null)], []) { Summary = "All about A." }];

        var index = PublishedIndex.Of(pages);

        Assert.Equal(["All about A.", ""], index.Fragment(0)[0].GetProperty("s").EnumerateArray().Select(section => section[0].GetString()));
    }

    [Fact]
    public void The_texts_of_a_large_site_share_their_files()
    {
        ImmutableArray<SearchPage> pages = [.. Enumerable.Range(0, 5_000).Select(number => Page($"/{number}/", "Title", new string('x', 400)))];

        var index = PublishedIndex.Of(pages);

        Assert.InRange(index.FragmentStarts.Length, 2_000, 4_000);
    }

    [Fact]
    public void Fragment_starts_count_sections()
    {
        ImmutableArray<SearchPage> pages = [.. Enumerable.Range(0, 100).Select(number => Page($"/{number}/", "Title", new string('x', 512)))];

        var index = PublishedIndex.Of(pages);

        Assert.Equal(Enumerable.Range(0, 100), index.FragmentStarts);
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        var synonyms = Synonyms.Parse("flower = rose").Rules;

        var first = SearchIndexBuilder.Build(SearchSite.Of(Garden, synonyms));
        var second = SearchIndexBuilder.Build(SearchSite.Of(Garden, synonyms));

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

        Assert.Equal([(0, 11)], index.Family("roses")?.Places);
    }

    [Fact]
    public void Text_that_means_something_elsewhere_is_only_text()
    {
        var text = "</script><b>\u0000\u2028 \"quoted\" \\ 😀";
        ImmutableArray<SearchPage> pages = [Page("/", "Signs", text)];

        var index = PublishedIndex.Of(pages);

        Assert.Equal(text, index.Fragment(0)[0].GetProperty("s")[0][0].GetString());
    }

    [Theory, InlineData(1), InlineData(40), InlineData(700)]
    public void Every_family_is_found_in_its_shard_and_none_is_divided(int pages)
    {
        var random = new Random(7);
        ImmutableArray<SearchPage> site =
        [
            .. Enumerable.Range(0, pages).Select(number => Page($"/{number}/", $"Page {number}", string.Join(' ', Enumerable.Range(0, 60).Select(_ => $"w{(int)(1 / (random.NextDouble() + .0005))}")))),
        ];

        var index = PublishedIndex.Of(site);

        var starts = index.ShardStarts;
        Assert.Equal(pages < 100, starts.IsEmpty);
        Assert.Equal(starts.Distinct().Order(), starts);
        Assert.All(index.Families, family => Assert.Equal(family.Count, family.Places.Length));
        var expected = site.Select((page, number) => (number, words: Words.Of($"{page.Title} {page.Sections[0].Text}").Distinct())).SelectMany(page => page.words.Select(word => (word, page.number)));
        Assert.All(expected.ToLookup(pair => pair.word, pair => pair.number), word => Assert.Equal(word, index.Family(word.Key)!.Places.Select(place => place.Section)));
    }

    [Fact]
    public void A_section_that_claims_something_has_its_caveat_with_its_text()
    {
        var pages = Garden;

        var index = PublishedIndex.Of(pages);

        Assert.Equal(["Wear gloves."], index.Manifest.GetProperty("caveats").EnumerateArray().Select(caveat => caveat.GetString()));
        Assert.Equal(0, index.Fragment(0)[1].GetProperty("s")[1][1].GetInt32());
        Assert.Equal(1, index.Fragment(0)[1].GetProperty("s")[0].GetArrayLength());
    }

    [Fact]
    public void Red_flags_come_with_the_page_they_lead_to()
    {
        var flags = RedFlags.Parse("numb, no feeling + groin").Flags;

        var index = PublishedIndex.Of(new SearchSite(Garden, [], flags, "/trees/", [("/roses/", "About roses")]));

        var urgent = index.Manifest.GetProperty("urgent");
        Assert.Equal(1, urgent.GetProperty("page").GetInt32());
        Assert.Equal("numb,no feeling+groin", urgent.GetProperty("flags").GetString());
        Assert.Equal("""[["/roses/","About roses"]]""", index.Manifest.GetProperty("top").GetRawText());
    }

    private static SearchPage Page(string url, string title, string text) => new(url, title, [new SearchSection("", title, text, null)], []);
}
