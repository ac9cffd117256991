using StemCellSite.Medical.Claims;

namespace StemCellSite.Tests.Medical.Claims;

/// <summary>A sentence written for these tests, and the class it should get.</summary>
/// <param name="Class">The class.</param>
/// <param name="Note">What makes it one; "known miss" when the detector does not see it yet.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record ClaimExample(ClaimClass Class, string Note, string Sentence)
{
    public bool IsKnownMiss => Note.EndsWith("known miss", StringComparison.Ordinal);

    /// <summary>Efficacy and mechanism are one here: which of the two weighs more is a matter of a word.</summary>
    public bool IsFound => Merge(ClaimDetector.Classify(Sentence).Class) == Merge(Class);

    public static IEnumerable<ClaimExample> All() =>
        Repository.Read("tests/StemCellSite.Tests/Medical/Claims/ClaimExamples.tsv").TrimEnd('\n').Split('\n')
            .Select(line => line.Split('\t'))
            .Select(fields => new ClaimExample(Enum.Parse<ClaimClass>(fields[0], ignoreCase: true), fields[1], fields[2]));

    private static ClaimClass Merge(ClaimClass found) => found is ClaimClass.Mechanism ? ClaimClass.Efficacy : found;
}
