using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>Takes a sentence apart into words, numbers and marks.</summary>
/// <remarks>A hyphen parts two words, so "side-effect" and "side effect" are one; "don't" is "do" and "not".</remarks>
public static class Tokenizer
{
    /// <summary>The tokens of a text, in order, each with its place.</summary>
    public static ImmutableArray<Token> Split(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 1);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsInside(text, at, end)) end++;
            if (end > at) AddWord(tokens, text[at..end], at);
            else if (!IsSkipped(text, at)) tokens.Add(new(Mark(text[at]), at, 1));
            at = Math.Max(end, at + 1);
        }

        return tokens.DrainToImmutable();
    }

    private static bool IsInside(string text, int start, int at)
    {
        if (char.IsLetterOrDigit(text[at])) return true;
        if (at == start || at + 1 >= text.Length) return false;
        return IsApostrophe(text[at]) ? char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])
            : text[at] is '.' or ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
    }

    /// <summary>Space, quotation marks and the hyphen inside a compound say nothing about a claim.</summary>
    private static bool IsSkipped(string text, int at) =>
        char.IsWhiteSpace(text[at]) || text[at] is '"' or '“' or '”' or '*' or '_' || IsApostrophe(text[at])
        || text[at] is '-' or '‑' && at > 0 && at + 1 < text.Length && !char.IsWhiteSpace(text[at - 1]) && text[at + 1] is not '-';

    private static string Mark(char mark) => mark switch
    {
        '—' or '–' or '-' => "—",
        ',' => ",",
        '.' => ".",
        _ => mark.ToString(),
    };

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC';

    private static void AddWord(ImmutableArray<Token>.Builder tokens, string written, int start)
    {
        var word = written.ToLowerInvariant();
        if (word.AsSpan().IndexOfAny('\u2019', '\u02BC') >= 0) word = word.Replace('\u2019', '\'').Replace('\u02BC', '\'');
        var apostrophe = word.IndexOf('\'');
        if (word is "cannot")
        {
            tokens.Add(new("can", start, 3));
            tokens.Add(new("not", start + 3, 3));
        }
        else if (word.EndsWith("n't", StringComparison.Ordinal) && word.Length > 3)
        {
            var verb = word switch { "can't" => "can", "won't" => "will", _ => word[..^3] };
            tokens.Add(new(Stem.Of(verb), start, verb.Length));
            tokens.Add(new("not", start + word.Length - 3, 3));
        }
        else if (word is "i'm")
        {
            tokens.Add(new("i", start, 1));
            tokens.Add(new("be", start + 1, 2));
        }
        else
        {
            tokens.Add(new(Stem.Of(apostrophe < 1 ? word : word[..apostrophe]), start, written.Length, Stem.IsInflected(word)));
        }
    }
}
