using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>The words by which one section is found.</summary>
/// <param name="Body">Of its text.</param>
/// <param name="Heading">Of its heading; the page's title for the first section of a page.</param>
/// <param name="PageTitle">Of the page's title where that is not the heading; else empty.</param>
/// <param name="Aliases">Of the page's aliases, for its first section; else empty.</param>
internal sealed record SectionWords(
    ImmutableArray<Word> Body,
    ImmutableArray<Word> Heading,
    ImmutableArray<Word> PageTitle,
    ImmutableArray<Word> Aliases)
{
    public int Length => Body.Count(word => !word.IsJoined);

    public int HeadingLength => Math.Max(1, Heading.Count(word => !word.IsJoined && !Words.IsStopWord(word.Text)));

    public static SectionWords Read(SearchPage page, int index)
    {
        var isFirst = index == 0;
        return new SectionWords(
            [.. Words.Read(page.Sections[index].Text)],
            [.. Words.Read(page.Sections[index].Heading)],
            isFirst ? [] : [.. Words.Read(page.Title)],
            isFirst ? [.. page.Aliases.SelectMany(Words.Read)] : []);
    }
}
