namespace StemCellSite.Search;

/// <summary>All the forms of a word that share a stem, and the sections that use any of them.</summary>
internal sealed class Family
{
    private readonly List<(int Section, double Frequency)> occurrences = [];

    /// <summary>In ordinal order, which is JavaScript's.</summary>
    public SortedSet<string> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>Each section once, ascending, with the weighted number of times the family stands in it.</summary>
    public IReadOnlyList<(int Section, double Frequency)> Occurrences => occurrences;

    /// <param name="section">Its number in the site; no smaller than the one added before.</param>
    /// <param name="weight">What one use is worth in that place.</param>
    public void Add(int section, double weight)
    {
        if (occurrences is [.., var last] && last.Section == section)
            occurrences[^1] = (section, last.Frequency + weight);
        else
            occurrences.Add((section, weight));
    }
}
