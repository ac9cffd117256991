using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace StemCellSite.Search;

/// <summary>The one file of the index with a fixed name: it says where everything else is.</summary>
internal static class Manifest
{
    private const int Version = 5;

    public static byte[] Write(
        string folder,
        SearchSite site,
        ImmutableArray<Fragment> fragments,
        ImmutableArray<SynonymRule> synonyms,
        ImmutableArray<string> caveats,
        TermTable terms,
        ImmutableArray<string> places,
        ImmutableArray<Shard> shards) => Json.Write(writer =>
    {
        var families = terms.Families;
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteString("h", folder);
        writer.WriteNumber("n", terms.SectionCount);
        writer.WriteNumber("pages", site.Pages.Length);
        writer.WriteString("p", Numbers(site.Pages.Select(page => page.Sections.Length)));
        writer.WriteString("w", Numbers(site.Pages.Select(page => (int)Math.Round(page.Weight * 20))));
        writer.WriteString("alias", string.Join('\n', site.Pages.Select(page => string.Join(' ', page.Aliases
            .Select(alias => Families(alias, terms, families))
            // Their order says nothing, and in this one they compress better.
            .Distinct().Order(StringComparer.Ordinal)))));
        writer.WriteString("heads", string.Join('\n', site.Pages.SelectMany(page => page.Sections).Select(section => section.Heading)));
        writer.WriteString("anchors", string.Join('\n', site.Pages.SelectMany(page => page.Sections.Select(Anchor))));
        writer.WriteString("f", Starts(fragments.Select(fragment => fragment.FirstSection)));
        writer.WriteString("forms", TermLines.Forms(families));
        writer.WriteString("counts", Numbers(families.Select(family => family.Occurrences.Count)));
        writer.WriteString("t", Starts(shards.Select(shard => shard.FirstFamily)));
        if (shards.IsEmpty)
            writer.WriteString("inline", string.Join('\n', places));

        writer.WriteString("syn", string.Join('\n', synonyms.Select(Line)));
        writer.WritePropertyName("caveats");
        writer.WriteStrings(caveats);
        if (UrgentPage(site) is >= 0 and var urgent)
            WriteUrgent(writer, urgent, site.RedFlags);

        writer.WriteStartArray("top");
        foreach (var (url, name) in site.TopPages)
            writer.WriteStrings([url, name]);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    // Nearly all are the words of their heading, which the client has; the first section of a page has none.
    private static string Anchor(SearchSection section) =>
        section.Anchor == string.Join('-', Words.Read(section.Heading).Where(word => !word.IsJoined).Select(word => word.Text)) ? "" : section.Anchor;

    // As in the list of synonyms, without spaces; what is only typed as the key by which it is found.
    private static string Line(SynonymRule rule) =>
        rule.TwoWay ? string.Join(',', rule.Members) : $"{string.Join(',', rule.From.Select(SynonymKey.For))}>{string.Join(',', rule.To)}";

    // A phrase as the numbers of its words' families: half the bytes of its letters.
    private static string Families(string phrase, TermTable terms, ImmutableArray<Family> families) =>
        Numbers(terms.FamiliesOf(phrase).Select(family => families.IndexOf(family)));

    private static int UrgentPage(SearchSite site) => site.Pages.Select(page => page.Url).ToList().IndexOf(site.UrgentPage ?? "");

    // The page's number, and each sign as its parts.
    private static void WriteUrgent(Utf8JsonWriter writer, int page, ImmutableArray<RedFlag> flags)
    {
        writer.WriteStartObject("urgent");
        writer.WriteNumber("page", page);
        writer.WriteString("flags", string.Join('\n', flags.Select(flag => string.Join('+', flag.Parts.Select(part => string.Join(',', part))))));
        writer.WriteEndObject();
    }

    // Each as its distance from the one before.
    private static string Starts(IEnumerable<int> starts) => Numbers(starts.Prepend(0).Zip(starts, (before, start) => start - before));

    private static string Numbers(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
            Vlq64.Append(text, number);
        return text.ToString();
    }
}
