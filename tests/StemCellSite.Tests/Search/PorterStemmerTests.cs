using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

public sealed class PorterStemmerTests
{
    [Theory]
    [InlineData("treatments", "treatment")]
    [InlineData("therapies", "therapi")]
    [InlineData("therapy", "therapi")]
    [InlineData("therapeutic", "therapeut")]
    [InlineData("recovering", "recov")]
    [InlineData("recovery", "recoveri")]
    [InlineData("happy", "happi")]
    [InlineData("yearly", "yearli")]
    [InlineData("sized", "size")]
    [InlineData("logical", "logic")]
    [InlineData("stability", "stabil")]
    [InlineData("generalization", "gener")]
    [InlineData("effectiveness", "effect")]
    [InlineData("falling", "fall")]
    [InlineData("controlled", "control")]
    [InlineData("agreed", "agre")]
    [InlineData("dying", "dy")]
    [InlineData("physiology", "physiolog")]
    public void A_word_loses_its_endings(string word, string stem)
    {
        var actual = PorterStemmer.Stem(word);

        Assert.Equal(stem, actual);
    }

    [Theory]
    [InlineData("was")]
    [InlineData("l5s1")]
    [InlineData("σοφοσ")]
    [InlineData("척추")]
    [InlineData("straße")]
    public void A_short_word_and_one_that_is_not_english_letters_is_its_own_stem(string word)
    {
        var actual = PorterStemmer.Stem(word);

        Assert.Equal(word, actual);
    }
}
