namespace StemCellSite.Search;

/// <summary>
/// How much a word says about a section: BM25F (Robertson, Zaragoza and Taylor, CIKM 2004), which counts a word in a heading
/// more than in the text, and every repetition less than the one before.
/// </summary>
internal static class Bm25F
{
    public const double Alias = 4;
    public const double Summary = 1.5;

    private const double Saturation = 1.2;
    private const double LengthShare = .6;

    /// <summary>What one word of a text is worth, given the length of the text and the mean of all, in words.</summary>
    public static double Body(int length, double mean) => 1 / (1 - LengthShare + LengthShare * length / mean);

    /// <summary>What one word of a heading is worth, given its number of words that are no stop words.</summary>
    public static double Heading(int length) => 2.5 / (.5 + .5 * length / 3);

    /// <summary>
    /// How much the uses of a word in a section say about it, from 0 to 1, which no number of uses reaches. How rare the word
    /// is on the site is left to the client, which knows from the number of places: so a few steps from 0 to 1 are enough.
    /// </summary>
    /// <param name="frequency">The sum of the above over all uses in the section.</param>
    public static double Value(double frequency) => frequency / (frequency + Saturation);
}
