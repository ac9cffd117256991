using StemCellSite.Medical.Claims;

namespace StemCellSite.Tests.Medical.Claims;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("side-effects", "sid effect")]
    [InlineData("It doesn’t, can't and won't.", "it do not , can not and will not .")]
    [InlineData("2,000 people, 4.5%", "2,000 peopl , 4.5 %")]
    [InlineData("the patient's own cells", "the patient own cell")]
    [InlineData("pain – gone", "pain — gon")]
    [InlineData("relieves relieved relieving relieve", "reliev reliev reliev reliev")]
    [InlineData("stabilised stabilizing tumours tumor", "stabilis stabilis tumor tumor")]
    [InlineData("need needed stopped controlled", "need need stop control")]
    [InlineData("none noted not", "none notic not")]
    public void A_text_falls_into_stems_and_marks(string text, string expected)
    {
        var tokens = Tokenizer.Split(text);

        Assert.Equal(expected, string.Join(' ', tokens.Select(token => token.Word)));
    }

    [Fact]
    public void A_token_knows_where_it_stands()
    {
        var text = "“Don’t stop”";

        var tokens = Tokenizer.Split(text);

        Assert.Equal(["Do", "n’t", "stop"], tokens.Select(token => text.Substring(token.Start, token.Length)));
    }
}
