using StemCellSite.Medical.Claims;

namespace StemCellSite.Tests.Medical.Claims;

public sealed class ClaimDetectorTests
{
    [Fact]
    public void A_reason_names_the_words_where_they_stand()
    {
        var sentence = "In our clinic, “gentle” laser light relieves knee pain.";

        var reasons = ClaimDetector.Classify(sentence).Reasons;

        Assert.Contains(reasons, reason => reason.What.StartsWith("efficacy:", StringComparison.Ordinal)
            && sentence.Substring(reason.Start, reason.Length) is "relieves knee pain");
    }

    [Fact]
    public void A_reason_says_when_the_words_are_denied()
    {
        var sentence = "The cream does not relieve knee pain.";

        var classification = ClaimDetector.Classify(sentence);

        Assert.Equal(ClaimClass.Hedged, classification.Class);
        Assert.Contains(classification.Reasons, reason => reason.What.EndsWith("(negated)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The tablets do not ease pain or improve sleep.", ClaimClass.Hedged)]
    [InlineData("The tablets do not ease pain, but they improve sleep.", ClaimClass.Efficacy)]
    [InlineData("Without rest, the device relieves pain.", ClaimClass.Efficacy)]
    [InlineData("The device not only relieves pain, it restores movement.", ClaimClass.Efficacy)]
    public void A_denial_reaches_to_the_end_of_its_clause(string sentence, ClaimClass expected)
    {
        var found = ClaimDetector.Classify(sentence).Class;

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("While it is no miracle, the serum smooths wrinkles.", ClaimClass.Efficacy)]
    [InlineData("Although the serum smooths wrinkles, it can cause a rash.", ClaimClass.Risk)]
    [InlineData("Although many buy the serum, it does not smooth wrinkles.", ClaimClass.Hedged)]
    [InlineData("While the serum smooths wrinkles, shops sell it in blue jars.", ClaimClass.Efficacy)]
    public void What_is_granted_counts_only_where_nothing_is_made_of_it(string sentence, ClaimClass expected)
    {
        var found = ClaimDetector.Classify(sentence).Class;

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("Swimming is easy on the lower back.", "lower")]
    [InlineData("Smoking increases the risk of gout.", "increases")]
    public void A_name_holds_no_verb(string sentence, string verb)
    {
        var reasons = ClaimDetector.Classify(sentence).Reasons;

        Assert.DoesNotContain(reasons, reason => reason.What.StartsWith("efficacy:", StringComparison.Ordinal)
            && sentence.Substring(reason.Start, reason.Length).StartsWith(verb, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Take the tablets to ease the pain.", ClaimClass.None)]
    [InlineData("Taken daily, the tablets ease the pain.", ClaimClass.Efficacy)]
    [InlineData("Eases pain within minutes.", ClaimClass.Efficacy)]
    public void Only_a_bare_verb_is_an_order(string sentence, ClaimClass expected)
    {
        var found = ClaimDetector.Classify(sentence).Class;

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("When tablets have failed, the cream relieves the pain.", ClaimClass.Efficacy)]
    [InlineData("The evidence that the cream relieves pain better than tablets is inconsistent.", ClaimClass.Hedged)]
    [InlineData("More trials are needed to examine the cream.", ClaimClass.Hedged)]
    public void A_doubt_reaches_as_far_as_it_is_meant(string sentence, ClaimClass expected)
    {
        var found = ClaimDetector.Classify(sentence).Class;

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("… — !")]
    [InlineData("\ud83d")]
    [InlineData("L4–L5")]
    [InlineData("’")]
    public void A_text_without_a_statement_claims_nothing(string text)
    {
        var classification = ClaimDetector.Classify(text);

        Assert.Equal(ClaimClass.None, classification.Class);
        Assert.Empty(classification.Reasons);
    }

    [Fact]
    public void A_question_claims_nothing_whatever_its_words()
    {
        var question = "Do these injections cure back pain for good?”";

        var found = ClaimDetector.Classify(question).Class;

        Assert.Equal(ClaimClass.None, found);
    }

    [Theory]
    [InlineData("The patch relieves pain.", "The patch does relieve pain!")]
    [InlineData("It doesn't relieve pain.", "It doesn’t relieve pain.")]
    [InlineData("It is non-invasive and safe.", "It is non‑invasive and safe.")]
    public void Typography_changes_no_class(string sentence, string same)
    {
        var found = ClaimDetector.Classify(same).Class;

        Assert.Equal(ClaimDetector.Classify(sentence).Class, found);
    }

    [Theory]
    [InlineData("relieves pain and may improve sleep, ")]
    [InlineData("not without no risk ")]
    [InlineData("a")]
    [InlineData("(((((—;")]
    public void A_text_of_any_length_is_judged(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 50_000));

        var reasons = ClaimDetector.Classify(text).Reasons;

        Assert.All(reasons, reason => Assert.InRange(reason.Start + reason.Length, 1, text.Length));
    }

    [Theory]
    [InlineData(ClaimClass.None, "none")]
    [InlineData(ClaimClass.Efficacy, "efficacy")]
    [InlineData(ClaimClass.Safety, "safety")]
    [InlineData(ClaimClass.Mechanism, "mechanism")]
    [InlineData(ClaimClass.Risk, "risk")]
    [InlineData(ClaimClass.Hedged, "hedged")]
    public void A_class_has_one_name_in_JSON(ClaimClass claimClass, string expected)
    {
        var name = claimClass.ToJsonName();

        Assert.Equal(expected, name);
    }
}
