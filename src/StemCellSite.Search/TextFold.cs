using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace StemCellSite.Search;

/// <summary>Text as search compares it: "Sjögren", "SJÖGREN" and "sjogren" are one word.</summary>
/// <remarks>
/// <see cref="string.Normalize()"/> returns its input unchanged, and says nothing, where globalization is invariant.
/// So the decompositions are a table: every code point whose NFKD form without marks differs from itself,
/// Hangul syllables left composed.
/// </remarks>
public static class TextFold
{
    private static readonly FrozenDictionary<int, string> Decompositions = ReadDecompositions();

    /// <summary>
    /// Takes ligatures and other compatibility forms apart, drops marks, lower-cases, and writes every apostrophe as <c>'</c>
    /// and a final sigma as <c>σ</c>. The result depends on nothing but the text.
    /// </summary>
    /// <param name="text">Any text; half a surrogate pair becomes U+FFFD.</param>
    public static string Fold(string text)
    {
        // Nearly all text is ASCII, where folding is lower case and nothing else.
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.IsAscii)
                folded.Append(char.ToLowerInvariant((char)rune.Value));
            else if (Decompositions.TryGetValue(rune.Value, out var decomposition))
                folded.Append(decomposition);
            else if (!IsMark(rune))
                folded.Append(Lower(rune));
        return folded.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string Lower(Rune rune) => rune.Value switch
    {
        '\u2019' or '\u02BC' => "'",
        'ς' => "σ",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };

    private static FrozenDictionary<int, string> ReadDecompositions()
    {
        // The resource is part of this assembly: it cannot be absent.
        using var table = new StreamReader(typeof(TextFold).Assembly.GetManifestResourceStream("fold.tsv")!);
        var decompositions = new Dictionary<int, string>();
        while (table.ReadLine() is { } line)
        {
            var runes = line.Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries).Select(ReadRune).ToList();
            decompositions.Add(runes[0].Value, string.Concat(runes.Skip(1).Select(Lower)));
        }
        return decompositions.ToFrozenDictionary();
    }

    private static Rune ReadRune(string hex) => new(int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
