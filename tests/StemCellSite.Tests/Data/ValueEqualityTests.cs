using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Medical;
using StemCellSite.Text;

namespace StemCellSite.Tests.Data;

/// <summary>What a build from memory takes for unchanged must be unchanged in every part: equality that leaves one out would show old pages.</summary>
public sealed class ValueEqualityTests
{
    private static readonly Located<string> Here = new("here", new Position(2, 1));

    [Fact]
    public void Front_matter_equals_what_says_the_same_in_the_same_places_and_nothing_else() => AssertEveryPartCounts(
        () => new FrontMatter(new("Tea", new(2, 8)), "Tea", new("Of tea.", new(3, 14)), new(PageKind.Claim, new(4, 7)), 1, [Here], [Here], [new(TestBuild.Date, Here)], Here, [Here], ["cup"], false, null, [new(Here, "reason", "editors", TestBuild.Date)], true),
        new FrontMatter(new("Tea", new(3, 8)), "Cup", new("Of tea", new(3, 14)), new(PageKind.Risk, new(4, 7)), 2, [], [], [new(TestBuild.Date, new("there", new Position(2, 1)))], null, [], ["mug"], true, new(new(TestBuild.Date, new(5, 1)), new(TestBuild.Date, new(6, 1)), []), [], false));

    [Fact]
    public void A_review_equals_what_says_the_same_and_nothing_else() => AssertEveryPartCounts(
        () => new ClinicalReview(new(TestBuild.Date, new(5, 1)), new(TestBuild.Date, new(6, 1)), [Here]),
        new ClinicalReview(new(TestBuild.Date, new(6, 1)), new(TestBuild.Date.AddDays(1), new(6, 1)), [Here, Here]));

    [Fact]
    public void An_outline_equals_what_says_the_same_and_nothing_else() => AssertEveryPartCounts(
        () => new PageOutline([new(2, "Tea", "tea")], ["river2020"], false),
        new PageOutline([new(2, "Tea", "tea-2")], [], true));

    [Fact]
    public void A_mapped_page_equals_what_says_the_same_and_nothing_else()
    {
        var page = new MappedPage("a.md", "/a/", new FrontMatter(Here, "", Here, new(PageKind.Claim, new(4, 7)), 1, [], [], [], null, [], [], false, null, [], true));

        AssertEveryPartCounts(() => page with { }, new MappedPage("b.md", "/b/", page.FrontMatter with { Order = 2 }));
    }

    [Fact]
    public void Resolved_links_are_equal_for_the_very_same_links_with_the_same_addresses()
    {
        var (one, other) = (new LinkInline(), new LinkInline());
        ResolvedLinks Of(params (LinkInline Link, string Address)[] links) => new(links.ToImmutableDictionary(link => link.Link, link => link.Address));

        Assert.Equal(Of((one, "/a/")), Of((one, "/a/")));
        Assert.NotEqual(Of((one, "/a/")), Of((one, "/b/")));
        Assert.NotEqual(Of((one, "/a/")), Of((other, "/a/")));
        Assert.NotEqual(Of((one, "/a/")), Of((one, "/a/"), (other, "/a/")));
    }

    // Puts each part of the other into a copy, one at a time.
    private static void AssertEveryPartCounts<T>(Func<T> make, T other)
        where T : class
    {
        Assert.Equal(make(), make());
        Assert.Equal(make().GetHashCode(), make().GetHashCode());
        foreach (var part in typeof(T).GetConstructors()[0].GetParameters().Select(parameter => typeof(T).GetProperty(parameter.Name!)!))
        {
            var changed = make();
            part.SetValue(changed, part.GetValue(other));
            Assert.False(make().Equals(changed), part.Name);
        }
    }
}
