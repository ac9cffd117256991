using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StemCellSite.Search;

/// <summary>Writes families as the client reads them, one a line: forms, number of sections, sections with their impact.</summary>
internal static class TermLines
{
    private const int HighestImpact = 63;

    public static ImmutableArray<string> Write(TermTable terms)
    {
        var valued = terms.Families.Select(family => (family, values: Values(family, terms.SectionCount))).ToList();
        var highest = valued.SelectMany(entry => entry.values).DefaultIfEmpty().Max();
        return [.. valued.Select(entry => Line(entry.family, entry.values, highest))];
    }

    private static ImmutableArray<double> Values(Family family, int sections) =>
        [.. family.Occurrences.Select(occurrence => Bm25F.Value(occurrence.Frequency, family.Occurrences.Count, sections))];

    private static string Line(Family family, ImmutableArray<double> values, double highest)
    {
        var line = new StringBuilder();
        line.AppendJoin(' ', family.Forms)
            .Append('\t').Append(values.Length.ToString(CultureInfo.InvariantCulture))
            .Append('\t');

        var previous = -1;
        foreach (var ((section, _), value) in family.Occurrences.Zip(values))
        {
            Vlq64.Append(line, section - previous - 1);
            line.Append(Vlq64.Alphabet[Impact(value, highest)]);
            previous = section;
        }
        return line.ToString();
    }

    // Not Math.Round: it rounds halves to even, JavaScript does not, and the two must agree.
    private static int Impact(double value, double highest) =>
        Math.Clamp((int)Math.Floor(value / highest * HighestImpact + .5), 1, HighestImpact);
}
