namespace StemCellSite.Search;

/// <summary>
/// How much a word says about a section: BM25F (Robertson, Zaragoza and Taylor, CIKM 2004), which counts a word more
/// the rarer it is on the site, in a heading more than in the text, and every repetition less than the one before.
/// </summary>
internal static class Bm25F
{
    public const double PageTitle = .8;
    public const double Alias = 4;

    private const double Saturation = 1.2;
    private const double LengthShare = .6;

    /// <summary>What one word of a text is worth, given the length of the text and the mean of all, in words.</summary>
    public static double Body(int length, double mean) => 1 / (1 - LengthShare + LengthShare * length / mean);

    /// <summary>What one word of a heading is worth, given its number of words that are no stop words.</summary>
    public static double Heading(int length) => 2.5 / (.5 + .5 * length / 3);

    /// <param name="frequency">The sum of the above over all uses in the section.</param>
    /// <param name="sectionsWith">How many sections use the word.</param>
    /// <param name="sections">How many there are.</param>
    public static double Value(double frequency, int sectionsWith, int sections)
    {
        var rarity = Math.Log(1 + (sections - sectionsWith + .5) / (sectionsWith + .5));
        return rarity * frequency * (Saturation + 1) / (frequency + Saturation);
    }
}
