using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace StemCellSite.Search;

/// <summary>Cuts text into the words that are searched. The client does the same; text-vectors.tsv among the tests holds both to it.</summary>
public static class Words
{
    private static readonly FrozenSet<string> StopWords = """
        a an and are as at be been being but by can could did do does for from had has have he her his how i if in into is it its may me
        might my of on or our shall she should so than that the their them then there these they this those to us was we were what when
        where which who whom whose why will with would you your am s t not no about any after until under
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The words of a text in order, stop words too. An apostrophe inside a word is dropped, and with it a final "'s".
    /// Words joined by hyphens are followed by all of them as one: "follow-up" gives "follow", "up", "followup".
    /// </summary>
    /// <param name="text">Any text, not folded.</param>
    public static ImmutableArray<string> Of(string text) => [.. Read(text).Select(word => word.Text)];

    /// <summary>Whether a word is so common that it is neither indexed nor searched.</summary>
    /// <param name="word">A word as <see cref="Of"/> gives it.</param>
    public static bool IsStopWord(string word) => StopWords.Contains(word);

    internal static IEnumerable<Word> Read(string text)
    {
        var folded = TextFold.Fold(text);
        var parts = new List<string>();
        for (var start = 0; start < folded.Length;)
        {
            var end = EndOfWord(folded, start);
            if (end == start)
            {
                start += char.IsHighSurrogate(folded[start]) ? 2 : 1;
                continue;
            }

            parts.Add(WithoutApostrophes(folded[start..end]));
            yield return new Word(parts[^1], IsJoined: false);
            start = end;

            if (IsHyphen(folded, end) && EndOfWord(folded, end + 1) > end + 1)
            {
                start++;
                continue;
            }
            if (parts.Count > 1)
                yield return new Word(string.Concat(parts), IsJoined: true);
            parts.Clear();
        }
    }

    private static int EndOfWord(string folded, int start)
    {
        var end = start;
        var afterLetter = false;
        while (end < folded.Length)
        {
            if (char.IsAsciiLetterOrDigit(folded[end]))
            {
                afterLetter = char.IsAsciiLetter(folded[end]);
                end++;
                continue;
            }

            var rune = RuneAt(folded, end);
            if (!IsWordRune(rune) && !(rune.Value == '\'' && afterLetter && Rune.IsLetter(RuneAt(folded, end + 1))))
                break;
            afterLetter = Rune.IsLetter(rune);
            end += rune.Utf16SequenceLength;
        }
        return end;
    }

    // Not Rune.IsLetterOrDigit: it leaves out numbers such as Roman numerals and fractions.
    private static bool IsWordRune(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);

    private static Rune RuneAt(string folded, int at) =>
        at < folded.Length && Rune.TryGetRuneAt(folded, at, out var rune) ? rune : Rune.ReplacementChar;

    private static string WithoutApostrophes(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return bare.Replace("'", "", StringComparison.Ordinal);
    }

    // U+2011, the hyphen that does not break, is U+2010 once folded.
    private static bool IsHyphen(string folded, int at) => at < folded.Length && folded[at] is '-' or '\u2010';
}
