using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

public sealed class RedFlagsTests
{
    [Fact]
    public void A_sign_is_made_of_parts_and_a_part_of_ways_to_say_it()
    {
        var list = """
            # nerves
            numb, no feeling + groin,between legs   # either of each

            sepsis
            """;

        var (flags, problems) = RedFlags.Parse(list);

        Assert.Empty(problems);
        Assert.Equal(["numb|no feeling + groin|between legs", "sepsis"], flags.Select(flag => string.Join(" + ", flag.Parts.Select(part => string.Join('|', part)))));
    }

    [Theory]
    [InlineData("numb + , groin", 7, "A word is missing here.")]
    [InlineData("numb +", 7, "A word is missing here.")]
    [InlineData("numb, ???", 6, "'???' has no letter or digit, so nobody can search for it.")]
    public void A_line_that_cannot_be_used_is_reported_where_it_goes_wrong(string line, int column, string message)
    {
        var list = $"fever\n{line}\nsepsis\n";

        var (flags, problems) = RedFlags.Parse(list);

        Assert.Equal([new WordListProblem(2, column, message)], problems);
        Assert.Equal(2, flags.Length);
    }
}
