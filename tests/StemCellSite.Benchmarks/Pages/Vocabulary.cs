namespace StemCellSite.Benchmarks.Pages;

/// <summary>The words that pages are made of, some of them everywhere and most of them hardly anywhere.</summary>
/// <remarks>
/// How often a word is used falls with its rank as in real text (Zipf's law in Mandelbrot's form), so that an index of it
/// grows with the number of pages as a real one does. Behind the list come words put together from parts, as technical terms are.
/// </remarks>
internal static class Vocabulary
{
    // Measured on this repository's input: one word in six stands outside its thousand most frequent.
    private const double Offset = 2.7;

    private static readonly string[] Beginnings =
        ["alb", "bar", "cel", "cor", "dol", "fer", "gal", "hel", "kel", "lam", "mer", "nor", "par", "quil", "ros", "sel", "tam", "ul", "ven", "wil", "yar", "zen", "bri", "clo"];

    private static readonly string[] Middles =
    [
        "", "ab", "ac", "ad", "am", "an", "ap", "ar", "at", "eb", "ec", "ed", "el", "em", "en", "ep", "er", "et", "ib", "ic", "id", "il", "im",
        "in", "ip", "ir", "it", "ob", "oc", "od", "ol", "om", "on", "op", "or", "ot", "ub", "ul", "um", "un", "ur", "ut",
    ];

    private static readonly string[] Endings =
    [
        "a", "al", "an", "ant", "ar", "ary", "ate", "ated", "ates", "ation", "ed", "en", "ence", "ent", "er", "ers", "ery", "es", "ia", "ial", "ian",
        "ic", "ical", "ide", "ile", "ine", "ing", "ion", "ions", "ism", "ist", "ity", "ium", "or", "ory", "ous", "s", "um", "ure", "y",
    ];

    private static readonly string[] Common = ReadCommon();
    private static readonly double[] Cumulative = Accumulate(Common.Length + (Beginnings.Length * Middles.Length * Endings.Length));

    /// <summary>The next word.</summary>
    public static string Next(RandomNumbers random)
    {
        var found = Array.BinarySearch(Cumulative, random.Fraction() * Cumulative[^1]);
        return Word(Math.Min(found < 0 ? ~found : found, Cumulative.Length - 1));
    }

    /// <summary>A word that says more than "the" or "of": one that a title is made of.</summary>
    public static string NextLong(RandomNumbers random)
    {
        while (true)
            if (Next(random) is { Length: > 4 } word) return word;
    }

    private static string Word(int rank)
    {
        if (rank < Common.Length) return Common[rank];

        // A step that has no divisor in common with the number of words visits each once, and neighbours have nothing in common.
        var count = Beginnings.Length * Middles.Length * Endings.Length;
        var number = (int)((rank - Common.Length) * 7919L % count);
        var (rest, ending) = Math.DivRem(number, Endings.Length);
        var (beginning, middle) = Math.DivRem(rest, Middles.Length);
        return Beginnings[beginning] + Middles[middle] + Endings[ending];
    }

    private static double[] Accumulate(int count)
    {
        var sums = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            // The exponent is 1.25 by square roots, whose last bit is the same on every machine; that of Math.Pow need not be.
            var place = rank + Offset;
            sum += 1 / (place * Math.Sqrt(Math.Sqrt(place)));
            sums[rank] = sum;
        }

        return sums;
    }

    private static string[] ReadCommon()
    {
        // The resource is part of this assembly: it cannot be absent.
        using var reader = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream("words.txt")!);
        return reader.ReadToEnd().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
