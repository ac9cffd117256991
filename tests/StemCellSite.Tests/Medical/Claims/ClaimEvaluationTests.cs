namespace StemCellSite.Tests.Medical.Claims;

/// <summary>
/// Measures the detector on labelled sentences that are no part of this repository. The variable STEMCELLSITE_CLAIMS_DEV names
/// their file; the report goes to the test's output, and to the file that STEMCELLSITE_CLAIMS_REPORT names.
/// </summary>
public sealed class ClaimEvaluationTests(ITestOutputHelper output)
{
    private static readonly string? Path = Environment.GetEnvironmentVariable("STEMCELLSITE_CLAIMS_DEV");

    [Fact]
    public void The_detector_keeps_its_figures_on_labelled_sentences()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Path), "Set STEMCELLSITE_CLAIMS_DEV to the file of labelled sentences to measure.");

        var sentences = LabelledSentence.Read(Path).ToList();
        var scores = new ClaimScores(sentences);
        Write(string.Join('\n', Reports(sentences)));

        Assert.True(scores.Precision(LabelledSentence.IsClaim).Share >= 0.75, "precision of claims, strict");
        Assert.True(scores.Recall(LabelledSentence.IsClaim).Share >= 0.75, "recall of claims, strict");
    }

    private static IEnumerable<string> Reports(List<LabelledSentence> sentences)
    {
        yield return new ClaimScores(sentences).Report("All");
        yield return new ClaimScores([.. sentences.Where(sentence => !sentence.IsBorderline)]).Report("All but borderline");
        yield return "Most wrong: " + string.Join(", ", MostWrong(sentences).Take(10)
            .Select(sentence => $"{sentence.Id} ({sentence.Label}, found {sentence.Found})"));
        yield return "All wrong: " + string.Join(", ", MostWrong(sentences).Select(sentence => sentence.Id));
    }

    /// <summary>A claim not seen or made up weighs most; among equals, the one for which most spoke.</summary>
    private static IEnumerable<LabelledSentence> MostWrong(List<LabelledSentence> sentences) => sentences
        .Where(sentence => sentence.Mistake > 0)
        .OrderByDescending(sentence => sentence.Mistake)
        .ThenByDescending(sentence => sentence.Reasons)
        .ThenBy(sentence => sentence.Id, StringComparer.Ordinal);

    private void Write(string report)
    {
        output.WriteLine(report);
        if (Environment.GetEnvironmentVariable("STEMCELLSITE_CLAIMS_REPORT") is { Length: > 0 } file) File.WriteAllText(file, report);
    }
}
