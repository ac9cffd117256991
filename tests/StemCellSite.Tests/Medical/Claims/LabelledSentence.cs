using System.Collections.Immutable;
using System.Text.Json;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Tests.Medical.Claims;

/// <summary>A development sentence, with what a person called it and what the detector does.</summary>
internal sealed record LabelledSentence(string Id, string Label, ImmutableArray<string> Tags, string Found, int Reasons)
{
    public bool IsBorderline => Tags.Contains("borderline");

    /// <summary>How wrong the detector is: 3 when a claim is not seen or made up, 2 when only a source is, 0 when it is right.</summary>
    public int Mistake => IsClaim(Label) != IsClaim(Found) ? 3
        : NeedsCitation(Label) != NeedsCitation(Found) ? 2
        : Label == Found ? 0
        : 1;

    public static bool IsClaim(string label) => label.StartsWith("claim-", StringComparison.Ordinal);

    public static bool NeedsCitation(string label) => IsClaim(label) || label is "hedged-claim";

    public static IEnumerable<LabelledSentence> Read(string path) => File.ReadLines(path).Select(Parse);

    private static LabelledSentence Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        var classification = ClaimDetector.Classify(json.GetProperty("text").GetString()!);
        return new(
            json.GetProperty("id").GetString()!,
            json.GetProperty("label").GetString()!,
            [.. json.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!)],
            LabelOf(classification.Class),
            classification.Reasons.Length);
    }

    private static string LabelOf(ClaimClass found) => found switch
    {
        ClaimClass.Efficacy or ClaimClass.Mechanism => "claim-efficacy",
        ClaimClass.Safety => "claim-safety",
        ClaimClass.Risk => "risk",
        ClaimClass.Hedged => "hedged-claim",
        _ => "none",
    };
}
