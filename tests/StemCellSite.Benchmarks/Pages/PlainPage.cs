using System.Text.RegularExpressions;

namespace StemCellSite.Benchmarks.Pages;

/// <summary>A page as other generators take it: the same words, headings, table and links, without blocks and citations.</summary>
/// <param name="page">The page.</param>
/// <param name="text">The whole file in our form.</param>
internal sealed partial class PlainPage(PageOutline page, string text)
{
    /// <summary>The page.</summary>
    public PageOutline Outline => page;

    /// <summary>What the page says of itself in a sentence.</summary>
    public string Description => DescriptionField().Match(text).Groups[1].Value;

    /// <summary>Its Markdown with links to files.</summary>
    public string Body => Citation().Replace(Fence().Replace(text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..], ""), "").Trim() + "\n";

    /// <summary>Its Markdown with links to addresses, for generators that do not resolve files.</summary>
    public string BodyWithAddresses => FileLink().Replace(Body, link => $"]({Address(link.Groups["file"].Value)}{link.Groups["anchor"].Value})");

    private string Address(string file)
    {
        var path = file.StartsWith("../", StringComparison.Ordinal) ? file["../".Length..] : page.Section.Length > 0 ? $"{page.Section}/{file}" : file;
        return path.EndsWith("index.md", StringComparison.Ordinal) ? $"/{path[..^"index.md".Length]}" : $"/{path[..^".md".Length]}/";
    }

    [GeneratedRegex("^description: \"(.*)\"$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DescriptionField();

    [GeneratedRegex(@"^:::.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@" \[@[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\]\((?<file>[a-z0-9./-]+\.md)(?<anchor>#[a-z0-9-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex FileLink();
}
