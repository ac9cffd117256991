using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>The text of a few pages, from which the client takes headings and excerpts.</summary>
/// <param name="FirstSection">The number in the site of its first section.</param>
/// <param name="Pages">Whole pages, in the order of the site.</param>
internal sealed record Fragment(int FirstSection, ImmutableArray<SearchPage> Pages)
{
    // About two pages, 2 KB compressed. Smaller files cost more requests, larger ones more bytes that nobody reads.
    private const int FullAt = 4096;

    public static ImmutableArray<Fragment> Divide(ImmutableArray<SearchPage> pages)
    {
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        var open = ImmutableArray<SearchPage>.Empty;
        var (firstSection, length) = (0, 0);
        foreach (var page in pages)
        {
            open = open.Add(page);
            length += page.Sections.Sum(section => section.Heading.Length + section.Text.Length);
            if (length >= FullAt)
                Close();
        }
        if (!open.IsEmpty)
            Close();
        return fragments.ToImmutable();

        void Close()
        {
            fragments.Add(new Fragment(firstSection, open));
            firstSection += open.Sum(page => page.Sections.Length);
            (open, length) = ([], 0);
        }
    }

    public byte[] ToJson() => Json.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var page in Pages)
        {
            writer.WriteStartObject();
            writer.WriteString("u", page.Url);
            writer.WriteString("t", page.Title);
            writer.WriteStartArray("s");
            foreach (var section in page.Sections)
                writer.WriteStrings([section.Anchor, section.Heading, section.Text]);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    });
}
