using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>The text of a few sections, from which the client takes excerpts.</summary>
/// <param name="FirstSection">The number in the site of its first section.</param>
/// <param name="Pages">In the order of the site, each with those of its sections that are in this file.</param>
internal sealed record Fragment(int FirstSection, ImmutableArray<SearchPage> Pages)
{
    // In UTF-16 units. One section or two, some 250 bytes compressed: a result shows one, and what else is loaded nobody reads.
    private const int Least = 200;

    public static ImmutableArray<Fragment> Divide(ImmutableArray<SearchPage> pages)
    {
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        var open = ImmutableArray.CreateBuilder<SearchPage>();
        var (firstSection, sections, length) = (0, 0, 0);
        var fullAt = FileSize.FullAt(Least, pages.Sum(page => page.Sections.Sum(Length)));
        foreach (var page in pages)
        {
            open.Add(page with { Sections = [] });
            foreach (var section in page.Sections)
            {
                if (open.Count is 0) open.Add(page with { Sections = [] });
                open[^1] = open[^1] with { Sections = open[^1].Sections.Add(section) };
                sections++;
                length += Length(section);
                if (length >= fullAt) Close();
            }
        }

        if (sections > firstSection) Close();
        return fragments.ToImmutable();

        void Close()
        {
            fragments.Add(new Fragment(firstSection, [.. open.Where(page => !page.Sections.IsEmpty)]));
            open.Clear();
            (firstSection, length) = (sections, 0);
        }
    }

    private static int Length(SearchSection section) => section.Text.Length;

    /// <param name="caveats">The list in the manifest to which a section's number of its caveat refers.</param>
    public byte[] ToJson(ImmutableArray<string> caveats) => Json.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var page in Pages)
        {
            writer.WriteStartObject();
            writer.WriteString("u", page.Url);
            // Of headings and anchors the manifest tells.
            writer.WriteStartArray("s");
            foreach (var section in page.Sections)
            {
                writer.WriteStartArray();
                // Where nothing stands above the first heading, a result shows what the page says of itself.
                writer.WriteStringValue(section is { Anchor: "", Text: "" } ? page.Summary : section.Text);
                if (section.Caveat is { } caveat) writer.WriteNumberValue(caveats.IndexOf(caveat));
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    });
}
