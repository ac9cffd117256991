using System.Text;

namespace StemCellSite.Benchmarks.Pages;

/// <summary>Sentences of nothing: right in length and in words, and saying nothing.</summary>
internal static class Prose
{
    /// <summary>One sentence.</summary>
    /// <param name="random">Where its words come from.</param>
    /// <param name="words">How many words it has.</param>
    public static string Sentence(RandomNumbers random, int words)
    {
        var text = new StringBuilder(Capitalised(Vocabulary.NextLong(random)));
        for (var index = 1; index < words; index++)
        {
            if (index > 2 && index < words - 2 && random.Once(9)) text.Append(',');
            text.Append(' ').Append(random.Once(40) ? random.Between(2, 900).ToString(null, null) : Vocabulary.Next(random));
        }

        return text.Append('.').ToString();
    }

    /// <summary>Several sentences with so many words, or a few more.</summary>
    public static List<string> Sentences(RandomNumbers random, int words)
    {
        var sentences = new List<string>();
        for (var written = 0; written < words;)
        {
            var length = random.Between(7, 18);
            sentences.Add(Sentence(random, length));
            written += length;
        }

        return sentences;
    }

    /// <summary>Words for a title or a heading, the first with a capital.</summary>
    public static string Heading(RandomNumbers random, int words) =>
        Capitalised(string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary.NextLong(random))));

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
