using System.Text.RegularExpressions;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Tests.Medical.Claims;

/// <summary>The site's own pages: plain health information in which a claim has its citation.</summary>
public sealed partial class InputClaimsTests(ITestOutputHelper output)
{
    [Fact]
    public void At_most_one_sentence_in_ten_pages_is_called_a_claim_and_has_no_citation()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*.md", SearchOption.AllDirectories)
            .Where(file => !StemCellSite.Data.Editorial.Has(Path.GetRelativePath(Repository.PathOf("input"), file).Replace('\\', '/')))
            .Order(StringComparer.Ordinal)
            .ToList();

        var claims = pages.SelectMany(UncitedSentences)
            .Select(sentence => (Sentence: sentence, ClaimDetector.Classify(sentence).Class))
            .Where(found => found.Class.IsAsserted())
            .Select(found => $"{found.Class}: {found.Sentence}")
            .ToList();
        foreach (var claim in claims) output.WriteLine(claim);

        Assert.True(claims.Count * 10 <= pages.Count, string.Join('\n', claims));
    }

    private static IEnumerable<string> UncitedSentences(string page) =>
        from paragraph in ParagraphEnd().Split(FrontMatter().Replace(File.ReadAllText(page), ""))
        where !paragraph.Contains("[@", StringComparison.Ordinal) && !paragraph.StartsWith(":::", StringComparison.Ordinal)
        from sentence in SentenceEnd().Split(Markup().Replace(paragraph, "").ReplaceLineEndings(" "))
        select sentence.Trim();

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"\n\s*\n|\n(?=- |\||#|\d+\. )|(?<= )\| ")]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex(@"\]\([^)]*\)|\{#[^}]*\}|[\[\]*#|]")]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[A-Z])")]
    private static partial Regex SentenceEnd();
}
