namespace StemCellSite.Tests.Readers;

public sealed class ReadingGradeTests
{
    [Fact]
    public void Long_words_and_long_sentences_are_harder()
    {
        var easy = ReadingGrade.Of(["The cat sat.", "It was warm."]);
        var longer = ReadingGrade.Of(["The cat sat and it was warm and the sun was on the wall and on the cat."]);
        var harder = ReadingGrade.Of(["Intervertebral regeneration necessitates multidisciplinary investigation."]);

        Assert.True(easy < 1 && longer > easy + 3 && harder > 20, $"{easy}, {longer}, {harder}");
    }

    // 14 words and 18 syllables in one sentence: 0.39 * 14 + 11.8 * 18 / 14 - 15.59.
    [Fact]
    public void A_sentence_counted_by_hand_has_its_grade() =>
        Assert.Equal(5.0, ReadingGrade.Of(["Ask a doctor who does not sell the treatment before you agree to it."]));
}
