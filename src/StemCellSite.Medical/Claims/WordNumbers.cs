namespace StemCellSite.Medical.Claims;

/// <summary>Numbers the words that patterns name, so that comparing words is comparing numbers.</summary>
public sealed class WordNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>How many words have one.</summary>
    public int Count => numbers.Count;

    /// <summary>The number of a word, which it gets if it has none yet.</summary>
    public int Give(string word)
    {
        if (!numbers.TryGetValue(word, out var number)) numbers.Add(word, number = numbers.Count);
        return number;
    }

    /// <summary>The number of a word; -1 when no pattern names it.</summary>
    public int Find(string word) => numbers.GetValueOrDefault(word, -1);
}
