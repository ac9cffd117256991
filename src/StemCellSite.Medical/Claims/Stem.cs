using System.Collections.Frozen;

namespace StemCellSite.Medical.Claims;

/// <summary>The form under which a word is looked up: "relieves", "relieved" and "relieving" are one.</summary>
/// <remarks>
/// Not a root: the lists are stemmed by the same steps, so it is enough that the forms of one word fall together.
/// Nouns and verbs stay apart ("relieve", "relief"), because patterns need them apart.
/// </remarks>
public static class Stem
{
    private static readonly FrozenDictionary<string, string> Irregular = ReadIrregular();

    /// <summary>The stem of one word.</summary>
    /// <param name="word">The word in lower case, without apostrophes.</param>
    public static string Of(string word) => !Irregular.TryGetValue(word, out var lemma) ? Regular(word)
        : lemma == word ? word
        : Regular(lemma);

    /// <summary>Whether a word bears the ending of a verb form or plural.</summary>
    /// <param name="word">The word in lower case.</param>
    public static bool IsInflected(string word) => Irregular.TryGetValue(word, out var lemma) ? lemma != word : word switch
    {
        [.., 'i', 'n', 'g'] => true,
        [.. var head, 'e', 'd'] => head.Length > 2 && head[^1] is not 'e',
        [.. var head, 's'] => head.Length > 2 && head[^1] is not ('s' or 'u' or 'i' or 'y'),
        _ => false,
    };

    private static string Regular(string word)
    {
        if (word.Length < 4 || !char.IsLetter(word[^1])) return word;

        var stem = WithoutEnding(word);
        if (stem.Length < 4) return stem;
        if (stem[^1] is 'e') stem = stem[..^1];
        if (stem.Length < 5) return stem;
        return stem switch
        {
            [.. var head, 'o', 'u', 'r'] => head + "or",
            [.. var head, 'l', 'l'] => head + "l",
            [.. var head, 'i', 'z'] => head + "is",
            _ => stem,
        };
    }

    private static string WithoutEnding(string word) => word switch
    {
        [.. { Length: > 1 } head, 'i', 'e', 's' or 'd'] => head + "y",
        [.. { Length: > 2 } head, 's' or 'x', 'e', 's'] => head + word[^3],
        [.. _, 's' or 'u' or 'i', 's'] => word,
        [.. var head, 's'] => head,
        [.. var head, 'i', 'n', 'g'] when HasVowel(head) => Undouble(head),
        [.. _, 'e', 'e', 'd'] => word,
        [.. var head, 'e', 'd'] when HasVowel(head) => Undouble(head),
        _ => word,
    };

    private static bool HasVowel(string head)
    {
        foreach (var letter in head)
            if (letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') return head.Length > 1;
        return false;
    }

    private static string Undouble(string head) =>
        head.Length > 3 && head[^1] == head[^2] && head[^1] is not ('l' or 's' or 'z') ? head[..^1] : head;

    private static FrozenDictionary<string, string> ReadIrregular() => VocabularyFile.Read("Claims.irregular.txt")
        .Select(entry => entry.Phrase.Split(" = "))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
