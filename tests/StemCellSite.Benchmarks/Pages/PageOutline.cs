using System.Collections.Immutable;

namespace StemCellSite.Benchmarks.Pages;

/// <summary>What other pages must know of a page before its text is written.</summary>
/// <param name="Number">Its place among all pages, from 0; its streams of random numbers follow from it.</param>
/// <param name="File">Relative to the input folder.</param>
/// <param name="Kind">As front matter names it.</param>
/// <param name="Title">Its h1.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Order">Its place in its section.</param>
/// <param name="Headings">Its headings with their levels.</param>
/// <param name="Sentences">The sentences of the source article that it answers for.</param>
/// <param name="SourceHeading">The heading of the source article that it answers for, or null.</param>
internal sealed record PageOutline(
    int Number,
    string File,
    string Kind,
    string Title,
    string Label,
    int Order,
    ImmutableArray<(int Level, string Text)> Headings,
    ImmutableArray<ArticleSentence> Sentences,
    string? SourceHeading)
{
    /// <summary>The folder it lies in; empty for the input folder itself.</summary>
    public string Section => File.LastIndexOf('/') is >= 0 and var slash ? File[..slash] : "";

    /// <summary>Whether it is the first page of its section.</summary>
    public bool IsIndex => File is "index.md" || File.EndsWith("/index.md", StringComparison.Ordinal);

    /// <summary>Where it is published.</summary>
    public string Address => IsIndex ? $"/{File[..^"index.md".Length]}" : $"/{File[..^".md".Length]}/";

    /// <summary>The word that stands for a heading or a title in an address; headings are small Latin letters and spaces but for the first.</summary>
    public static string SlugOf(string text) => text.ToLowerInvariant().Replace(' ', '-');
}
