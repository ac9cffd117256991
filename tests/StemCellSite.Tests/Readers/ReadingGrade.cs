using System.Text.RegularExpressions;

namespace StemCellSite.Tests.Readers;

/// <summary>The school years that a text asks of its reader, by the formula of Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.</summary>
/// <remarks>Crude, as all such formulas: it counts length and knows no meaning. Syllables are counted by groups of vowels.</remarks>
internal static partial class ReadingGrade
{
    /// <summary>The grade of some sentences; 0 for none.</summary>
    public static double Of(IEnumerable<string> sentences)
    {
        var (words, syllables, count) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            var found = Words(sentence);
            if (found.Length is 0) continue;
            (words, syllables, count) = (words + found.Length, syllables + found.Sum(Syllables), count + 1);
        }

        return count is 0 ? 0 : Math.Round((0.39 * words / count) + (11.8 * syllables / words) - 15.59, 1);
    }

    /// <summary>The words of a sentence, without numbers.</summary>
    public static string[] Words(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    private static int Syllables(string word)
    {
        var letters = NoLetter().Replace(word.ToLowerInvariant(), "");
        return letters.Length <= 3 ? 1 : Math.Max(1, Vowels().Count(SilentEnd().Replace(letters, "").TrimStart('y')));
    }

    [GeneratedRegex("[A-Za-z][A-Za-z'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex("[^a-z]")]
    private static partial Regex NoLetter();

    [GeneratedRegex("(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$")]
    private static partial Regex SilentEnd();

    [GeneratedRegex("[aeiouy]{1,2}")]
    private static partial Regex Vowels();
}
