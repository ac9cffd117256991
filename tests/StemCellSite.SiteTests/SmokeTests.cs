namespace StemCellSite.SiteTests;

public sealed class SmokeTests
{
    [Fact]
    public void Nothing() => Assert.NotNull(typeof(Site));
}
