using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

public sealed class TextFoldTests
{
    [Theory]
    [InlineData("Sjögren’s L4–L5", "sjogren's l4–l5")]
    [InlineData("ﬁnal ﬂow ½", "final flow 1⁄2")]
    [InlineData("ΟΔΟΣ οδός", "οδοσ οδοσ")]
    [InlineData("척추", "척추")]
    [InlineData("e\u0301\u20DD", "e")]
    [InlineData("\uFF9E", "")]
    public void Text_is_written_without_marks_ligatures_and_capitals(string text, string expected)
    {
        var folded = TextFold.Fold(text);

        Assert.Equal(expected, folded);
    }

    [Fact]
    public void A_text_that_is_folded_stays_as_it_is()
    {
        var everything = string.Concat(Enumerable.Range(0x20, 0xFFFF - 0x20).Where(code => code is < 0xD800 or > 0xDFFF).Select(code => (char)code));

        var folded = TextFold.Fold(everything);

        Assert.Equal(folded, TextFold.Fold(folded));
    }
}
