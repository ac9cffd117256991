using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Tests.Medical.Claims;

/// <summary>A development sentence, with what a person called it and what the detector does.</summary>
internal sealed record LabelledSentence(string Id, string Label, ImmutableArray<string> Tags, string Found)
{
    /// <summary>
    /// The first half was read while the lists were written. The second was only counted until they stood, then read once, and
    /// the lists amended: since then neither half is unseen.
    /// </summary>
    public bool IsInFirstHalf => SHA256.HashData(Encoding.UTF8.GetBytes(Id))[0] % 2 is 0;

    public bool IsBorderline => Tags.Contains("borderline");

    public static bool IsClaim(string label) => label.StartsWith("claim-", StringComparison.Ordinal);

    public static bool NeedsCitation(string label) => IsClaim(label) || label is "hedged-claim";

    public static IEnumerable<LabelledSentence> Read(string path) => File.ReadLines(path).Select(Parse);

    private static LabelledSentence Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        return new(
            json.GetProperty("id").GetString()!,
            json.GetProperty("label").GetString()!,
            [.. json.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!)],
            LabelOf(ClaimDetector.Classify(json.GetProperty("text").GetString()!).Class));
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
