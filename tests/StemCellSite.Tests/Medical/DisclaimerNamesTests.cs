using StemCellSite.Medical;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Tests.Medical;

public sealed class DisclaimerNamesTests
{
    [Theory]
    [InlineData(PageKind.Guide, false, null)]
    [InlineData(PageKind.Guide, true, "general")]
    [InlineData(PageKind.Claim, false, "general")]
    [InlineData(PageKind.Claim, true, "general")]
    [InlineData(PageKind.Risk, false, "risk")]
    [InlineData(PageKind.Risk, true, "risk")]
    [InlineData(PageKind.Urgent, false, null)]
    [InlineData(PageKind.Urgent, true, "general")]
    [InlineData(PageKind.Procedure, false, "procedure")]
    [InlineData(PageKind.Procedure, true, "procedure")]
    [InlineData(PageKind.Decision, false, "general")]
    [InlineData(PageKind.Decision, true, "general")]
    [InlineData(PageKind.Lifestyle, false, null)]
    [InlineData(PageKind.Lifestyle, true, "general")]
    [InlineData(PageKind.Faq, false, "general")]
    [InlineData(PageKind.Faq, true, "general")]
    [InlineData(PageKind.Reference, false, null)]
    [InlineData(PageKind.Reference, true, "general")]
    public void A_kind_of_page_has_its_disclaimer_and_a_claim_gives_one_to_any(PageKind kind, bool showsClaim, string? name)
    {
        Assert.Equal(name, DisclaimerNames.RequiredFor(kind, showsClaim));
    }

    [Fact]
    public void The_table_has_every_kind()
    {
        Assert.Equal(9, Enum.GetValues<PageKind>().Length);
    }
}
