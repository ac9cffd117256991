namespace StemCellSite.Benchmarks.Measuring;

/// <summary>Single numbers for many.</summary>
internal static class Statistics
{
    /// <summary>The one in the middle; of an even number the lower of the two, so that it is one that was measured.</summary>
    public static double Median(this IEnumerable<double> values) => values.Percentile(50);

    /// <summary>The smallest that so many of a hundred do not exceed.</summary>
    /// <param name="values">At least one.</param>
    /// <param name="percent">From 1 to 100.</param>
    public static double Percentile(this IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * percent / 100.0) - 1)];
    }
}
