using System.Collections.Immutable;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Articles;

/// <summary>Finds where sentences end. "e.g.", "vs.", "J. Smith", "0.5" and "L4–L5" end none.</summary>
public static class SentenceSplitter
{
    private static readonly ImmutableHashSet<string> Abbreviations =
        [.. VocabularyFile.Read("abbreviations.txt").Select(entry => entry.Phrase)];

    /// <summary>The sentences of a text: first character and the one after the last, without space around.</summary>
    public static ImmutableArray<(int Start, int End)> Split(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<(int Start, int End)>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('.' or '!' or '?' or '…')) continue;
            var end = AfterClosing(text, index + 1);
            if (end < text.Length && (!char.IsWhiteSpace(text[end]) || !OpensSentence(text, end) || (text[index] is '.' && IsAbbreviated(text, start, index)))) continue;
            Add(start, end);
            start = end;
            index = end - 1;
        }

        Add(start, text.Length);
        return sentences.DrainToImmutable();

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to > from) sentences.Add((from, to));
        }
    }

    // Marks after the stop belong to it: He said "No." – (See above.)
    private static int AfterClosing(string text, int at)
    {
        while (at < text.Length && text[at] is '.' or '!' or '?' or '…' or '"' or '”' or '’' or ')' or ']') at++;
        return at;
    }

    private static bool OpensSentence(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '“' or '‘' or '(' or '[')) at++;
        return at == text.Length || char.IsUpper(text[at]) || char.IsDigit(text[at]);
    }

    private static bool IsAbbreviated(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not ('(' or '“' or '"' or '–' or '/')) from--;
        var word = text[from..stop];
        return Abbreviations.Contains(word.ToLowerInvariant()) || (word.Length is 1 && char.IsUpper(word[0]) && word[0] is not 'I');
    }
}
