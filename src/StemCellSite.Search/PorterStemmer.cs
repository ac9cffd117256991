namespace StemCellSite.Search;

/// <summary>
/// Reduces English words to the part that their endings share, after M. F. Porter, "An algorithm for suffix stripping" (1980),
/// with his later corrections: <c>bli→ble</c> and <c>logi→log</c>. Only the index is stemmed: readers' words are looked up as they are.
/// </summary>
internal static class PorterStemmer
{
    // In every list an ending stands before the shorter ones that it ends with: the longest that fits decides,
    // even where what is left of the word turns out to be too short to lose it.
    private static readonly (string Ending, string Replacement)[] DoubleEndings =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Ending, string Replacement)[] SingleEndings =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] LastEndings =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism", "ate", "iti",
        "ous", "ive", "ize",
    ];

    /// <param name="word">Folded. Words of under four letters, and with anything but a to z, are their own stem.</param>
    public static string Stem(string word)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetterLower))
            return word;

        var stem = DropPast(DropPlural(word));
        stem = Replace(FinalY(stem), DoubleEndings);
        stem = Replace(stem, SingleEndings);
        return DropFinalE(DropLast(stem));
    }

    private static string DropPlural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word[^1] == 's' && word[^2] != 's' ? word[..^1]
        : word;

    private static string DropPast(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
            return Measure(word[..^3]) > 0 ? word[..^1] : word;

        var ending = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        var stem = word[..^ending];
        if (ending == 0 || !HasVowel(stem))
            return word;

        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
            return stem + "e";
        if (stem.Length > 1 && stem[^1] == stem[^2] && IsConsonant(stem, stem.Length - 1) && stem[^1] is not ('l' or 's' or 'z'))
            return stem[..^1];
        return Measure(stem) == 1 && IsShort(stem) ? stem + "e" : stem;
    }

    private static string FinalY(string word) =>
        word.Length > 2 && word[^1] == 'y' && word[^2] is not ('a' or 'e' or 'i' or 'o' or 'u') ? word[..^1] + "i" : word;

    private static string Replace(string word, (string Ending, string Replacement)[] endings)
    {
        var (ending, replacement) = endings.FirstOrDefault(rule => word.EndsWith(rule.Ending, StringComparison.Ordinal));
        if (ending is null)
            return word;

        var stem = word[..^ending.Length];
        return Measure(stem) > 0 ? stem + replacement : word;
    }

    private static string DropLast(string word)
    {
        var ending = LastEndings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal));
        if (ending is null)
            return word;

        // Of "sion" and "tion" only "ion" goes.
        var stem = word[..^(ending is "sion" or "tion" ? 3 : ending.Length)];
        return Measure(stem) > 1 ? stem : word;
    }

    private static string DropFinalE(string word)
    {
        var stem = word[..^1];
        if (word[^1] == 'e' && (Measure(stem) > 1 || (Measure(stem) == 1 && !IsShort(stem))))
            word = stem;
        return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word[..^1]) > 1 ? word[..^1] : word;
    }

    /// <summary>Porter's m: how often a vowel is followed by a consonant.</summary>
    private static int Measure(string stem) =>
        Enumerable.Range(1, Math.Max(0, stem.Length - 1)).Count(at => IsConsonant(stem, at) && !IsConsonant(stem, at - 1));

    private static bool HasVowel(string stem) => Enumerable.Range(0, stem.Length).Any(at => !IsConsonant(stem, at));

    /// <summary>Porter's *o: ends in consonant, vowel, consonant, the last not w, x or y.</summary>
    private static bool IsShort(string stem) =>
        stem.Length > 2 && IsConsonant(stem, stem.Length - 3) && !IsConsonant(stem, stem.Length - 2)
        && IsConsonant(stem, stem.Length - 1) && stem[^1] is not ('w' or 'x' or 'y');

    private static bool IsConsonant(string word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };
}
