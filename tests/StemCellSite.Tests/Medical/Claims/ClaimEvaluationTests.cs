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
        var second = new ClaimScores([.. sentences.Where(sentence => !sentence.IsInFirstHalf)]);
        Write(string.Join('\n', Reports(sentences)));

        Assert.True(second.Precision(LabelledSentence.IsClaim).Share >= 0.75, "precision of claims, strict");
        Assert.True(second.Recall(LabelledSentence.IsClaim).Share >= 0.75, "recall of claims, strict");
    }

    private static IEnumerable<string> Reports(List<LabelledSentence> sentences)
    {
        yield return new ClaimScores([.. sentences.Where(sentence => sentence.IsInFirstHalf)]).Report("First half");
        yield return new ClaimScores([.. sentences.Where(sentence => !sentence.IsInFirstHalf)]).Report("Second half");
        yield return new ClaimScores(sentences).Report("All");
        yield return new ClaimScores([.. sentences.Where(sentence => !sentence.IsBorderline)]).Report("All but borderline");
        yield return "Wrong: " + string.Join(", ", sentences.Where(sentence => sentence.Label != sentence.Found)
            .Select(sentence => $"{sentence.Id} ({sentence.Label}, found {sentence.Found})"));
    }

    private void Write(string report)
    {
        output.WriteLine(report);
        if (Environment.GetEnvironmentVariable("STEMCELLSITE_CLAIMS_REPORT") is { Length: > 0 } file) File.WriteAllText(file, report);
    }
}
