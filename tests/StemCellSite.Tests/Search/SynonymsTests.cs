using System.Collections.Immutable;
using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

public sealed class SynonymsTests
{
    [Fact]
    public void A_rule_goes_both_ways_or_one()
    {
        var list = """
            # furniture
            sofa = couch, love seat

            poodle, terrier > dog   # never the reverse
            """;

        var (rules, problems) = Synonyms.Parse(list);

        Assert.Empty(problems);
        Assert.Equal([(2, true), (4, false)], rules.Select(rule => (rule.Line, rule.TwoWay)));
        Assert.Equal(["sofa"], rules[0].From);
        Assert.Equal(["couch", "love seat"], rules[0].To);
        Assert.Equal(["poodle", "terrier"], rules[1].From);
        Assert.Equal(["dog"], rules[1].To);
    }

    [Fact]
    public void Words_of_other_things_find_nothing_and_are_kept()
    {
        var (rules, problems) = Synonyms.Parse("dot, dots and dashes > -");

        Assert.Empty(problems);
        Assert.Equal(["dot", "dots and dashes"], rules.Single().From);
        Assert.Empty(rules.Single().To);
        Assert.Empty(Synonyms.FindUnused(rules, []));
    }

    [Theory]
    [InlineData("sofa > -, couch", 8, "'-' has no letter or digit, so nobody can search for it.")]
    [InlineData("sofa = -", 8, "'-' has no letter or digit, so nobody can search for it.")]
    [InlineData("  sofa couch", 3, "Write 'sofa = couch' for both ways, or 'poodle > dog' for one.")]
    [InlineData("sofa = couch > seat", 14, "Only one '=' or '>' fits on a line; put the other rule on a line of its own.")]
    [InlineData("sofa = , couch", 7, "A word is missing here.")]
    [InlineData("sofa =", 7, "A word is missing here.")]
    [InlineData("= couch", 1, "A word is missing here.")]
    [InlineData("sofa = couch, ???", 15, "'???' has no letter or digit, so nobody can search for it.")]
    [InlineData("sofa > the, of", 8, "the, of: words as common as these are not searched; add one that is.")]
    [InlineData("sofa = couch,  sofas", 16, "'sofas' stands here twice, or differs only in its ending; delete one.")]
    [InlineData("seat = Chairs", 8, "'Chairs' is on line 1 already; put both on one line.")]
    [InlineData("hound > animal", 1, "'hound' is on line 2 already; put both on one line.")]
    public void A_line_that_cannot_be_used_is_reported_where_it_goes_wrong(string line, int column, string message)
    {
        var list = $"bench = chair\nhound > dog\n{line}\nbed = bunk\n";

        var (rules, problems) = Synonyms.Parse(list);

        Assert.Equal([new WordListProblem(3, column, message)], problems);
        Assert.Equal([1, 2, 4], rules.Select(rule => rule.Line));
    }

    [Fact]
    public void A_word_of_a_group_may_lead_one_way_too()
    {
        var list = """
            sofa = couch
            couch > furniture
            chair > furniture
            """;

        var (rules, problems) = Synonyms.Parse(list);

        Assert.Empty(problems);
        Assert.Equal(3, rules.Length);
    }

    [Fact]
    public void Lines_may_end_as_on_Windows()
    {
        var list = "sofa = couch\r\n\r\nbed > bunk\r\nwrong\r\n";

        var (rules, problems) = Synonyms.Parse(list);

        Assert.Equal(["couch", "bunk"], rules.SelectMany(rule => rule.To));
        Assert.Equal(4, Assert.Single(problems).Line);
    }

    [Fact]
    public void A_rule_of_which_the_site_uses_no_word_is_reported()
    {
        ImmutableArray<SearchPage> pages = [new("/", "Side effects", [new SearchSection("", "Side effects", "What can go wrong.", null)], [])];
        var rules = Synonyms.Parse("""
            harm = side effect
            gnome = dwarf, garden statue
            wrong > mistaken
            """).Rules;

        var problems = Synonyms.FindUnused(rules, pages);

        Assert.Equal(
            [
                new WordListProblem(2, 1, "No page uses 'gnome' or 'dwarf' or 'garden statue'; use words of the site here, or delete the line."),
                new WordListProblem(3, 1, "No page uses 'mistaken'; use words of the site here, or delete the line."),
            ],
            problems);
    }

    [Theory]
    [InlineData("side effects", "side effect")]
    [InlineData("Therapies", "therapy")]
    [InlineData("stem-cell injections", "stem cell injection")]
    [InlineData("bone", "bones")]
    public void Phrases_that_differ_in_common_endings_have_one_key(string one, string other)
    {
        var key = SynonymKey.For(one);

        Assert.Equal(SynonymKey.For(other), key);
    }
}
