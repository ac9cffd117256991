using StemCellSite.Engine;

namespace StemCellSite.Tests.Medical.Mutations;

/// <summary>The real pages, made unsafe in every way we know: all is caught. And changed in honest ways: nothing is.</summary>
public sealed class MutationTests
{
    // Two hundred of each were asked for; a page that is added brings more.
    private const int Fewest = 200;

    public static IEnumerable<TheoryDataRow<string>> Harmful => HarmfulEdits.All.Select(edit => new TheoryDataRow<string>(edit.Edit.Name));

    public static IEnumerable<TheoryDataRow<string>> Harmless => HarmlessEdits.All.Select(edit => new TheoryDataRow<string>(edit.Name));

    [Theory]
    [MemberData(nameof(Harmful))]
    public async Task Every_page_made_unsafe_is_found_by_the_right_rule(string name)
    {
        var (rule, edit) = HarmfulEdits.All.Single(edit => edit.Edit.Name == name);

        var (found, changed) = await RealSite.CheckAsync(edit);

        Assert.NotEmpty(changed);
        var missed = changed.Where(file => found[file].All(diagnostic => diagnostic.Id != rule)).Select(file => $"{file}: {string.Join("; ", found[file])}").ToList();
        Assert.Equal([], missed);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public async Task No_honest_change_is_an_error(string name)
    {
        var edit = HarmlessEdits.All.Single(edit => edit.Name == name);

        var (found, changed) = await RealSite.CheckAsync(edit);

        Assert.NotEmpty(changed);
        var errors = changed.SelectMany(file => found[file]).Where(diagnostic => diagnostic.Severity is Severity.Error).ToList();
        Assert.Equal([], errors);
    }

    [Fact]
    public void There_are_at_least_two_hundred_of_each()
    {
        Assert.InRange(HarmfulEdits.All.Sum(edit => Count(edit.Edit)), Fewest, int.MaxValue);
        Assert.InRange(HarmlessEdits.All.Sum(Count), Fewest, int.MaxValue);
    }

    private static int Count(PageEdit edit) => RealPage.All.Count(page => edit.Apply(page) is not null);
}
