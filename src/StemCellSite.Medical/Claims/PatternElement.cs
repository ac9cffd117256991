using System.Numerics;

namespace StemCellSite.Medical.Claims;

/// <summary>One place of a pattern.</summary>
/// <param name="Words">Stems that fill it.</param>
/// <param name="Kinds">Kinds of words that fill it, as bits.</param>
/// <param name="Gap">How many tokens may stand before it.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
/// <param name="Banned">Stems that may not stand just before it: "!can be used".</param>
public sealed record PatternElement(WordSet Words, ulong Kinds, int Gap, bool IsOptional, WordSet Banned)
{
    /// <summary>Whether anything in the sentence could fill it.</summary>
    public bool CanStandIn(AnnotatedSentence sentence) => (Kinds & sentence.Kinds) is not 0 || Words.Overlaps(sentence.Numbers);

    /// <summary>How many tokens it takes when it stands here; 0 when it does not.</summary>
    public int LengthAt(AnnotatedSentence sentence, int at)
    {
        if (at > 0 && Banned.Contains(sentence.NumberAt(at - 1))) return 0;
        var longest = Words.Contains(sentence.NumberAt(at)) ? 1 : 0;
        for (var rest = Kinds & sentence.KindsAt(at); rest is not 0; rest &= rest - 1)
            longest = Math.Max(longest, sentence.LengthAt(at, (WordKind)BitOperations.TrailingZeroCount(rest)));
        return longest;
    }

    /// <summary>Whether the gap before it may not cross this token: a clause ends with it, or a short gap meets a comma.</summary>
    public bool StopsAt(AnnotatedSentence sentence, int at) =>
        sentence.EndsClause(at) || Gap <= PatternParser.ShortGap && sentence.Tokens[at].Word is ",";
}
