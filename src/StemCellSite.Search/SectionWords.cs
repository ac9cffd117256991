using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>The words by which one section is found; stop words are left out.</summary>
/// <param name="Body">Of its text.</param>
/// <param name="Heading">Of its heading; the page's title for the first section of a page.</param>
/// <param name="Aliases">Of the page's aliases, for its first section; else empty.</param>
/// <param name="Summary">Of the page's summary, for its first section; else empty.</param>
/// <param name="Length">How many words its text has, stop words too.</param>
/// <param name="HeadingLength">How many words its heading has, stop words not counted; at least 1.</param>
internal sealed record SectionWords(
    ImmutableArray<string> Body,
    ImmutableArray<string> Heading,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Summary,
    int Length,
    int HeadingLength)
{
    /// <summary>The sections of a page, in order.</summary>
    public static ImmutableArray<SectionWords> Read(SearchPage page)
    {
        var sections = ImmutableArray.CreateBuilder<SectionWords>(page.Sections.Length);
        foreach (var section in page.Sections)
        {
            var isFirst = sections.Count is 0;
            var (body, length, _) = Indexed(section.Text);
            var (heading, _, headingLength) = Indexed(section.Heading);
            sections.Add(new SectionWords(
                body,
                heading,
                isFirst ? [.. page.Aliases.SelectMany(alias => Indexed(alias).Words)] : [],
                isFirst ? Indexed(page.Summary).Words : [],
                length,
                Math.Max(1, headingLength)));
        }

        return sections.MoveToImmutable();
    }

    private static (ImmutableArray<string> Words, int Length, int Significant) Indexed(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var (length, significant) = (0, 0);
        foreach (var word in Words.Read(text))
        {
            if (!word.IsJoined) length++;
            if (Words.IsStopWord(word.Text)) continue;
            if (!word.IsJoined) significant++;
            if (word.Text.Length <= Word.LongestIndexed) words.Add(word.Text);
        }

        return (words.DrainToImmutable(), length, significant);
    }
}
