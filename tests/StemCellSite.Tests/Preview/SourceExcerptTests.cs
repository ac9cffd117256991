using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

public sealed class SourceExcerptTests
{
    [Fact]
    public void The_caret_stands_below_the_place()
    {
        var excerpt = SourceExcerpt.Of("one\r\n\tkind: clam\nthree", 2, 8);

        Assert.Equal(new SourceExcerpt("\tkind: clam", "\t      ^"), excerpt);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var excerpt = SourceExcerpt.Of(new string('a', 200) + "HERE" + new string('b', 200), 1, 201)!;

        Assert.Equal(excerpt.Caret.Length - 1, excerpt.Line.IndexOf("HERE", StringComparison.Ordinal));
        Assert.StartsWith("…", excerpt.Line, StringComparison.Ordinal);
        Assert.EndsWith("b…", excerpt.Line, StringComparison.Ordinal);
        Assert.InRange(excerpt.Line.Length, 50, 100);
    }

    [Fact]
    public void A_character_of_two_units_takes_one_place_and_is_never_halved()
    {
        var excerpt = SourceExcerpt.Of("😀x", 1, 3);

        Assert.Equal(new SourceExcerpt("😀x", " ^"), excerpt);
        Assert.All(Enumerable.Range(1, 300), column => Assert.DoesNotContain('\ufffd', Utf8(SourceExcerpt.Of(string.Concat(Enumerable.Repeat("😀", 150)), 1, (column * 2) - 1)!.Line)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_line_that_is_no_longer_there_has_no_excerpt(int line) => Assert.Null(SourceExcerpt.Of("one\ntwo", line, 1));

    [Fact]
    public void A_column_behind_the_end_is_the_end() => Assert.Equal(new SourceExcerpt("one", "   ^"), SourceExcerpt.Of("one", 1, 99));

    private static string Utf8(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
