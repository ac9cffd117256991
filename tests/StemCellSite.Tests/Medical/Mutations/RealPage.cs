using System.Text.RegularExpressions;

namespace StemCellSite.Tests.Medical.Mutations;

/// <summary>A page of the real site, as its file says it.</summary>
/// <param name="Source">The file, relative to the input folder.</param>
/// <param name="Text">What stands in it.</param>
internal sealed partial record RealPage(string Source, string Text)
{
    /// <summary>Every page on which a claim may stand.</summary>
    public static IEnumerable<RealPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("input"), "*.md", SearchOption.AllDirectories)
            .Select(file => new RealPage(Path.GetRelativePath(Repository.PathOf("input"), file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(page => !page.Source.StartsWith("data/", StringComparison.Ordinal) && !StemCellSite.Data.Editorial.Has(page.Source))
            .OrderBy(page => page.Source, StringComparer.Ordinal),
    ];

    /// <summary>The kind that its front matter names.</summary>
    public string Kind => KindLine().Match(Text).Groups["kind"].Value;

    /// <summary>Whether it needs its disclaimer by its kind.</summary>
    public bool IsOfClaimKind => Kind is "claim" or "risk" or "procedure" or "decision" or "faq";

    /// <summary>The first key it cites; null when it cites none.</summary>
    public string? FirstKey => FirstCitation().Match(Text) is { Success: true } match ? match.Groups["key"].Value : null;

    /// <summary>The page with a passage at its end.</summary>
    public string With(string passage) => $"{Text.TrimEnd()}\n\n{passage}\n";

    /// <summary>The page with a sentence at the end of its first paragraph below a heading; null when it has none.</summary>
    public string? WithSentence(string sentence)
    {
        var heading = Text.IndexOf("\n## ", StringComparison.Ordinal);
        var paragraph = heading < 0 ? null : Paragraph().Match(Text, heading + 1);
        return paragraph is { Success: true } ? Text.Insert(paragraph.Index + paragraph.Length, $" {sentence}") : null;
    }

    /// <summary>The page with another text in the place of the first that matches; null when none does.</summary>
    public string? With(Regex pattern, string replacement) => pattern.IsMatch(Text) ? pattern.Replace(Text, replacement, 1) : null;

    [GeneratedRegex(@"^kind: (?<kind>\w+)", RegexOptions.Multiline)]
    private static partial Regex KindLine();

    [GeneratedRegex(@"\[@(?<key>[\w-]+)")]
    private static partial Regex FirstCitation();

    [GeneratedRegex(@"(?<=\n\n)[A-Z*][^\n]*[.\])](?=\n)")]
    private static partial Regex Paragraph();
}
