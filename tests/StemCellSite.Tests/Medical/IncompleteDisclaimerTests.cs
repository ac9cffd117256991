using StemCellSite.Medical.Rules;

namespace StemCellSite.Tests.Medical;

public sealed class IncompleteDisclaimerTests
{
    private const string Whole =
        "This page is information, not medical advice, and does not replace a doctor. The treatment is experimental. "
        + "In November 2026 we found no product approved for back pain in the United States. Its benefit is unproven. Serious harm has been reported. "
        + "Speak to a doctor who does not sell the treatment. If you feel unwell, get urgent help.";

    [Fact]
    public void A_text_that_says_all_of_it_is_whole()
    {
        Assert.Empty(IncompleteDisclaimer.Check("general", Whole));
    }

    [Theory]
    [InlineData("information, not medical advice", "that it is information and not medical advice")]
    [InlineData(", and does not replace a doctor", "that it does not replace a doctor or clinician")]
    [InlineData(" The treatment is experimental.", "that the treatment is experimental or not approved, where and when")]
    [InlineData(" in the United States", "that the treatment is experimental or not approved, where and when")]
    [InlineData("2026 ", "that the treatment is experimental or not approved, where and when")]
    [InlineData(" Its benefit is unproven.", "that a benefit is uncertain")]
    [InlineData(" Serious harm has been reported.", "that serious harm has been reported")]
    [InlineData(" who does not sell the treatment", "to speak to a clinician who does not sell the treatment")]
    [InlineData(" If you feel unwell, get urgent help.", "where to get urgent help")]
    public void What_is_left_out_is_named(string left, string statement)
    {
        var text = Whole.Replace(left, "", StringComparison.Ordinal);

        var findings = IncompleteDisclaimer.Check("general", text);

        Assert.NotEqual(Whole, text);
        Assert.Equal([$"The 'general' disclaimer does not say {statement}."], findings);
    }

    [Theory]
    [InlineData("Serious harm has been reported.", "No serious harm has been reported.", "that serious harm has been reported")]
    [InlineData("Serious harm has been reported.", "Serious harm has never been reported.", "that serious harm has been reported")]
    [InlineData("Its benefit is unproven.", "Its benefit is not uncertain.", "that a benefit is uncertain")]
    [InlineData("we found no product approved", "the product is approved, no doubt,", "that the treatment is experimental or not approved, where and when")]
    [InlineData("who does not sell the treatment", "who does sell the treatment", "to speak to a clinician who does not sell the treatment")]
    [InlineData("information, not medical advice", "information and medical advice", "that it is information and not medical advice")]
    public void The_opposite_is_not_the_statement(string right, string wrong, string statement)
    {
        var findings = IncompleteDisclaimer.Check("general", Whole.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains($"The 'general' disclaimer does not say {statement}.", findings);
    }

    [Fact]
    public void The_urgent_card_has_another_task()
    {
        Assert.Empty(IncompleteDisclaimer.Check("urgent", "Call now."));
    }

    [Theory]
    [InlineData("general")]
    [InlineData("risk")]
    [InlineData("procedure")]
    public void The_texts_of_the_real_site_are_whole(string name)
    {
        Assert.Empty(IncompleteDisclaimer.Check(name, Repository.Read($"input/data/disclaimers/{name}.md")));
    }
}
