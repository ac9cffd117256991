namespace StemCellSite.Tests.Medical.Claims;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(8, 10, "8/10 = 0.80 (0.49 to 0.94)")]
    [InlineData(0, 10, "0/10 = 0.00 (0.00 to 0.28)")]
    [InlineData(0, 0, "0/0")]
    public void A_share_is_shown_with_its_counts_and_interval(int hits, int of, string expected)
    {
        var shown = new Interval(hits, of).ToString();

        Assert.Equal(expected, shown);
    }
}
