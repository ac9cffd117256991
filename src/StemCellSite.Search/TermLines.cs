using System.Globalization;
using System.Text;

namespace StemCellSite.Search;

/// <summary>Writes families as the client reads them: what they are called, and where they stand.</summary>
internal static class TermLines
{
    // Four bits: finer steps change no order that readers would notice, and cost a fifth of the index.
    private const int HighestImpact = 15;

    /// <summary>A family's forms and, behind a tab, in how many sections it stands.</summary>
    public static string Forms(Family family) =>
        $"{string.Join(' ', family.Forms)}\t{family.Occurrences.Count.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>For each section, ascending: how many lie between it and the one before, and one character for what the family says there.</summary>
    public static string Places(Family family)
    {
        var line = new StringBuilder();
        var previous = -1;
        foreach (var (section, frequency) in family.Occurrences)
        {
            Vlq64.Append(line, section - previous - 1);
            line.Append(Vlq64.Alphabet[Impact(Bm25F.Value(frequency))]);
            previous = section;
        }
        return line.ToString();
    }

    // Not Math.Round: it rounds halves to even, JavaScript does not, and the two must agree.
    private static int Impact(double value) => Math.Clamp((int)Math.Floor(value * HighestImpact + .5), 1, HighestImpact);
}
