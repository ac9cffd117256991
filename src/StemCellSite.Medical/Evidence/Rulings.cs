using System.Collections.Immutable;
using System.Text;

namespace StemCellSite.Medical.Evidence;

/// <summary>The sentences that somebody has looked at and ruled to be no claims.</summary>
public sealed class Rulings
{
    private readonly ImmutableHashSet<string> texts;

    /// <summary>Makes them comparable.</summary>
    /// <param name="texts">The sentences as written in the registry.</param>
    public Rulings(IEnumerable<string> texts) => this.texts = [.. texts.Select(Comparable)];

    /// <summary>Nobody has ruled.</summary>
    public static Rulings None { get; } = new([]);

    /// <summary>Whether a sentence was ruled to be none.</summary>
    public bool Settle(string sentence) => !texts.IsEmpty && texts.Contains(Comparable(sentence));

    /// <summary>A sentence as rulings compare it: without case, space, marks and the variants that typography brings.</summary>
    public static string Comparable(string sentence)
    {
        var comparable = new StringBuilder(sentence.Length);
        foreach (var character in sentence)
            if (char.IsLetterOrDigit(character)) comparable.Append(char.ToLowerInvariant(character));
        return comparable.ToString();
    }
}
