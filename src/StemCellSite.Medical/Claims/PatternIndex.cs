using System.Collections.Immutable;
using System.Numerics;

namespace StemCellSite.Medical.Claims;

/// <summary>Finds the few patterns that could stand in a sentence, without trying the others.</summary>
/// <remarks>Each pattern is filed under the rarest place that it cannot do without: most sentences lack most of them.</remarks>
public sealed class PatternIndex
{
    private readonly ImmutableArray<Pattern> patterns;
    private readonly List<int>?[] byWord;
    private readonly List<int>?[] byKind = new List<int>?[WordKinds.Count];

    /// <summary>Files patterns.</summary>
    /// <param name="patterns">In the order in which they are to be found.</param>
    /// <param name="words">How many words they name.</param>
    public PatternIndex(ImmutableArray<Pattern> patterns, int words)
    {
        this.patterns = patterns;
        byWord = new List<int>?[words];
        var named = CountNamed(patterns, words);
        for (var number = 0; number < patterns.Length; number++)
        {
            var rarest = patterns[number].Elements.Where(element => !element.IsOptional).MinBy(element => Commonness(element, named))!;
            foreach (var word in rarest.Words.Numbers) (byWord[word] ??= []).Add(number);
            for (var kinds = rarest.Kinds; kinds is not 0; kinds &= kinds - 1) (byKind[BitOperations.TrailingZeroCount(kinds)] ??= []).Add(number);
        }
    }

    /// <summary>The patterns whose every place something in the sentence could fill, in order.</summary>
    public ImmutableArray<Pattern> ThatCouldStandIn(AnnotatedSentence sentence)
    {
        Span<ulong> filed = stackalloc ulong[(patterns.Length >> 6) + 1];
        for (var at = 0; at < sentence.Tokens.Length; at++)
            if (sentence.NumberAt(at) is >= 0 and var word && word < byWord.Length) Add(byWord[word], filed);
        for (var kinds = sentence.Kinds; kinds is not 0; kinds &= kinds - 1) Add(byKind[BitOperations.TrailingZeroCount(kinds)], filed);

        var found = ImmutableArray.CreateBuilder<Pattern>();
        for (var row = 0; row < filed.Length; row++)
            for (var rest = filed[row]; rest is not 0; rest &= rest - 1)
                if (patterns[(row << 6) + BitOperations.TrailingZeroCount(rest)] is var pattern && pattern.CanMatch(sentence)) found.Add(pattern);
        return found.DrainToImmutable();
    }

    private static void Add(List<int>? numbers, Span<ulong> filed)
    {
        if (numbers is null) return;
        foreach (var number in numbers) filed[number >> 6] |= 1UL << number;
    }

    private static int[] CountNamed(ImmutableArray<Pattern> patterns, int words)
    {
        var named = new int[words];
        foreach (var word in patterns.SelectMany(pattern => pattern.Elements).SelectMany(element => element.Words.Numbers)) named[word]++;
        return named;
    }

    // A word that many patterns name is a common one, and a kind is many words.
    private static int Commonness(PatternElement element, int[] named) =>
        element.Words.Numbers.Sum(word => named[word]) + named.Length * BitOperations.PopCount(element.Kinds);
}
