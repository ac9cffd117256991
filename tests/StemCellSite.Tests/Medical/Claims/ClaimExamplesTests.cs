using StemCellSite.Medical.Claims;

namespace StemCellSite.Tests.Medical.Claims;

public sealed class ClaimExamplesTests
{
    [Fact]
    public void Every_example_gets_its_class()
    {
        var examples = ClaimExample.All().Where(example => !example.IsKnownMiss);

        var wrong = examples.Where(example => !example.IsFound);

        Assert.Empty(wrong.Select(example => $"{ClaimDetector.Classify(example.Sentence).Class}: {example}"));
    }

    [Fact]
    public void A_known_miss_that_is_found_is_no_known_miss_any_more()
    {
        var misses = ClaimExample.All().Where(example => example.IsKnownMiss);

        var found = misses.Where(example => example.IsFound);

        Assert.Empty(found.Select(example => $"Take 'known miss' off: {example}"));
    }

    [Fact]
    public void Plain_information_is_no_claim()
    {
        var sentences = Repository.Read("tests/StemCellSite.Tests/Medical/Claims/PlainSentences.txt").TrimEnd('\n').Split('\n');

        var claims = sentences.Where(sentence => ClaimDetector.Classify(sentence).Class.IsAsserted());

        Assert.Empty(claims);
    }
}
