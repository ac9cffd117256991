namespace StemCellSite.Medical.Claims;

/// <summary>How kinds of words are stored and named.</summary>
public static class WordKinds
{
    /// <summary>How many kinds there are; at most 64, for they are bits of one number.</summary>
    public static int Count { get; } = Enum.GetValues<WordKind>().Length;

    /// <summary>The bit of a kind.</summary>
    public static ulong Bit(WordKind kind) => 1UL << (int)kind;

    /// <summary>The name of its list, without extension.</summary>
    public static string FileName(WordKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind that a pattern names.</summary>
    /// <exception cref="InvalidDataException">There is no such kind.</exception>
    public static WordKind Parse(string name) => Enum.TryParse<WordKind>(name, ignoreCase: true, out var kind)
        ? kind
        : throw new InvalidDataException($"There is no list of words '{name}'; see WordKind.");
}
