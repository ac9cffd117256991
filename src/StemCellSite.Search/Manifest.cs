using System.Collections.Immutable;
using System.Text;

namespace StemCellSite.Search;

/// <summary>The one file of the index with a fixed name: it says where everything else is.</summary>
internal static class Manifest
{
    private const int Version = 1;
    private const int TopPages = 5;

    public static byte[] Write(
        string folder,
        ImmutableArray<SearchPage> pages,
        ImmutableArray<Fragment> fragments,
        ImmutableArray<SynonymRule> synonyms,
        TermTable terms) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteString("h", folder);
        writer.WriteNumber("n", terms.SectionCount);
        writer.WriteNumber("pages", pages.Length);
        // All terms are inline: no shard, and no vocabulary besides.
        writer.WriteStartArray("t");
        writer.WriteEndArray();
        writer.WriteString("f", FragmentStarts(fragments));
        writer.WriteString("vo", "");
        writer.WriteString("inline", string.Join('\n', TermLines.Write(terms)));

        writer.WriteStartArray("syn");
        foreach (var rule in synonyms.Where(rule => rule.TwoWay))
            writer.WriteStrings(rule.Members);
        writer.WriteEndArray();

        writer.WriteStartArray("syn1");
        foreach (var rule in synonyms.Where(rule => !rule.TwoWay))
            foreach (var from in rule.From)
                writer.WriteStrings(rule.To.Prepend(from));
        writer.WriteEndArray();

        writer.WriteStartArray("top");
        foreach (var page in pages.Take(TopPages))
            writer.WriteStrings([page.Url, page.Title]);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static string FragmentStarts(ImmutableArray<Fragment> fragments)
    {
        var starts = new StringBuilder();
        var previous = 0;
        foreach (var fragment in fragments)
        {
            Vlq64.Append(starts, fragment.FirstSection - previous);
            previous = fragment.FirstSection;
        }
        return starts.ToString();
    }
}
