using System.Numerics;

namespace StemCellSite.Medical.Claims;

/// <summary>A set of numbered words.</summary>
public sealed class WordSet
{
    private ulong[] bits = [];

    /// <summary>Whether no word is in it.</summary>
    public bool IsEmpty => bits.Length is 0;

    /// <summary>Puts a word in.</summary>
    /// <param name="number">The word's number, from 0; a negative one stands for no word and is left out.</param>
    public void Add(int number)
    {
        if (number < 0) return;
        if (number >> 6 >= bits.Length) Array.Resize(ref bits, (number >> 6) + 1);
        bits[number >> 6] |= 1UL << number;
    }

    /// <summary>The numbers of its words, rising.</summary>
    public IEnumerable<int> Numbers
    {
        get
        {
            for (var row = 0; row < bits.Length; row++)
                for (var rest = bits[row]; rest is not 0; rest &= rest - 1) yield return (row << 6) + BitOperations.TrailingZeroCount(rest);
        }
    }

    /// <summary>Whether a word is in it.</summary>
    public bool Contains(int number) => number >= 0 && number >> 6 < bits.Length && (bits[number >> 6] >> number & 1) is not 0;

    /// <summary>Whether the two have a word in common.</summary>
    public bool Overlaps(WordSet other)
    {
        for (var at = Math.Min(bits.Length, other.bits.Length) - 1; at >= 0; at--)
            if ((bits[at] & other.bits[at]) is not 0) return true;
        return false;
    }
}
