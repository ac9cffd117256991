using StemCellSite.Text;

namespace StemCellSite.Tests.Text;

public sealed class SuggestionTests
{
    private static readonly string[] Fields = ["title", "label", "description", "kind", "order", "source", "sourceHeadings"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("tite", "title")]
    [InlineData("desciption", "description")]
    [InlineData("sourceheadings", "sourceHeadings")]
    [InlineData("kin", "kind")]
    public void A_slip_of_the_fingers_is_understood(string written, string meant)
    {
        Assert.Equal(meant, Suggestion.Nearest(written, Fields));
    }

    [Theory]
    [InlineData("keywords")]
    [InlineData("author")]
    [InlineData("x")]
    [InlineData("")]
    public void A_far_guess_is_none(string written)
    {
        Assert.Null(Suggestion.Nearest(written, Fields));
    }

    [Fact]
    public void Of_two_that_are_as_near_the_first_of_the_alphabet_is_named()
    {
        Assert.Equal(" Did you mean 'bat'?", Suggestion.For("rat", ["cat", "bat", "hat"]));
    }

    [Fact]
    public void Where_nothing_is_near_nothing_is_said()
    {
        Assert.Equal("", Suggestion.For("zzz", ["cat"]));
        Assert.Equal("", Suggestion.For("cat", []));
    }
}
