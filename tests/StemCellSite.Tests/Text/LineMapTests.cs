using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 1, 1, 2)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n\n\nb", 4, 4, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("a\r", 2, 2, 1)]
    [InlineData("😀b", 2, 1, 3)]
    [InlineData("é\u2028b", 2, 1, 3)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column)
    {
        Assert.Equal(new Position(line, column), new LineMap(text).At(offset));
    }
}
