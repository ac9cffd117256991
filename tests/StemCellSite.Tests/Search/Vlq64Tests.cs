using System.Text;
using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

public sealed class Vlq64Tests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(31, "V")]
    [InlineData(32, "W1")]
    [InlineData(38, "c1")]
    [InlineData(1024, "WW1")]
    public void A_number_is_written_lowest_bits_first(int number, string expected)
    {
        var text = new StringBuilder();

        Vlq64.Append(text, number);

        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void Every_number_is_read_back()
    {
        int[] numbers = [.. Enumerable.Range(0, 5000), .. Enumerable.Range(0, 31).Select(bit => 1 << bit), int.MaxValue];
        var text = new StringBuilder();

        foreach (var number in numbers)
            Vlq64.Append(text, number);

        Assert.Equal(numbers, PublishedIndex.Numbers(text.ToString()));
    }

    [Fact]
    public void A_negative_number_is_refused()
    {
        var text = new StringBuilder();

        void Append() => Vlq64.Append(text, -1);

        Assert.Throws<ArgumentOutOfRangeException>(Append);
    }
}
