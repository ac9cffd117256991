using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Tests.Medical;

public sealed class DisclaimerTextTests
{
    private const string Approved = "This is information, not advice. Ask a doctor.";

    [Theory]
    [InlineData("This is information,\nnot advice.\n\nAsk a doctor.\n")]
    [InlineData("  This\tis  information,\r\nnot advice.\fAsk a doctor. ")]
    public void How_lines_are_broken_is_no_change(string written)
    {
        Assert.Equal(DisclaimerText.Hash(Approved), DisclaimerText.Hash(written));
    }

    [Theory]
    [InlineData("This is information, not advice. Ask a d\u043Ector.", "a Cyrillic o")]
    [InlineData("This is information, not\u200B advice. Ask a doctor.", "a zero-width space")]
    [InlineData("This is information, not\uFEFF advice. Ask a doctor.", "a zero-width no-break space")]
    [InlineData("This is information, not\u00AD advice. Ask a doctor.", "a soft hyphen")]
    [InlineData("This is information, not\u00A0advice. Ask a doctor.", "a no-break space")]
    [InlineData("This is information, not\u2003advice. Ask a doctor.", "an em space")]
    [InlineData("This is information, not\u000Badvice. Ask a doctor.", "a vertical tab")]
    [InlineData("This is information, not\u0085advice. Ask a doctor.", "a next line")]
    [InlineData("\u202EThis is information, not advice. Ask a doctor.", "an override of the direction")]
    [InlineData("This is information, not advice. Ask a doctor", "a full stop less")]
    [InlineData("this is information, not advice. Ask a doctor.", "a small letter")]
    [InlineData("This is information, not advice.Ask a doctor.", "a space less")]
    [InlineData("This is inf\u006Frmation, not advice. Ask a do\u0441tor.", "a Cyrillic es")]
    [InlineData("", "everything")]
    public void Any_other_character_is_a_change(string written, string what)
    {
        Assert.True(DisclaimerText.Hash(Approved) != DisclaimerText.Hash(written), what);
    }

    [Fact]
    public void The_hash_is_the_one_that_every_tool_computes()
    {
        // printf 'a b' | sha256sum
        Assert.Equal("c8687a08aa5d6ed2044328fa6a697ab8e96dc34291e8c2034ae8c38e6fcc6d65", DisclaimerText.Hash(" a\n b "));
        Assert.Equal("c8687a08", DisclaimerText.LineHash("a b"));
    }
}
