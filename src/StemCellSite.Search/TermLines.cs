using System.Collections.Immutable;
using System.Text;

namespace StemCellSite.Search;

/// <summary>Writes families as the client reads them: what they are called, and where they stand.</summary>
internal static class TermLines
{
    // Four bits: finer steps change no order that readers would notice, and cost a fifth of the index.
    private const int HighestImpact = 15;

    /// <summary>
    /// The forms of all families, a line each. A form is what it shares with the form before it, as the number of those letters in
    /// one character, and the rest: sorted words share much, and their beginnings are a fifth of the manifest.
    /// </summary>
    public static string Forms(ImmutableArray<Family> families)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var family in families)
        {
            if (text.Length > 0) text.Append('\n');
            foreach (var form in family.Forms)
            {
                if (form != family.Forms.Min) text.Append(' ');
                var shared = previous.AsSpan().CommonPrefixLength(form);
                text.Append(Vlq64.Alphabet[shared]).Append(form, shared, form.Length - shared);
                previous = form;
            }
        }

        return text.ToString();
    }

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
