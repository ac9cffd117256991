using StemCellSite.Text;

namespace StemCellSite.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("What is known", "what-is-known")]
    [InlineData("Is it Sjögren’s?", "is-it-sjogrens")]
    [InlineData("Discs L4–L5", "discs-l4-l5")]
    [InlineData("TNF-α and β-cells", "tnf-alpha-and-beta-cells")]
    [InlineData("  A -- B  ", "a-b")]
    [InlineData("Ｆｕｌｌ width", "full-width")]
    [InlineData("100 %", "100")]
    [InlineData("…", "")]
    [InlineData("日本", "")]
    public void A_heading_becomes_small_letters_digits_and_single_hyphens(string heading, string slug)
    {
        Assert.Equal(slug, Slug.Of(heading));
    }
}
