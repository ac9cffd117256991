using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>Where some families stand: a file of its own, so that a search loads only those of its words.</summary>
/// <param name="FirstFamily">The number of the first, counted in the order of the forms.</param>
/// <param name="Lines">One a family, as <see cref="TermLines.Places"/> writes it.</param>
internal sealed record Shard(int FirstFamily, ImmutableArray<string> Lines)
{
    // In characters. A search has three to six words and as many synonyms, each in another file; an unfinished word stands for eight.
    private const int Least = 128;

    // Below this all of them weigh less than the requests for some.
    private const int InlineUpTo = 4096;

    /// <summary>Whether the places stand in the manifest and need no file.</summary>
    public static bool FitInline(IEnumerable<string> lines) => lines.Sum(line => line.Length + 1) <= InlineUpTo;

    /// <summary>Closes a shard when it is full; a family is never divided.</summary>
    public static ImmutableArray<Shard> Divide(ImmutableArray<string> lines)
    {
        var shards = ImmutableArray.CreateBuilder<Shard>();
        var (first, length) = (0, 0);
        var fullAt = FileSize.FullAt(Least, lines.Sum(line => line.Length + 1));
        for (var family = 0; family < lines.Length; family++)
        {
            length += lines[family].Length + 1;
            if (length < fullAt && family < lines.Length - 1) continue;
            shards.Add(new Shard(first, lines[first..(family + 1)]));
            (first, length) = (family + 1, 0);
        }

        return shards.ToImmutable();
    }
}
