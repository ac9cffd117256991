using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>A row of words and kinds of words, with room between them, that speaks for a class.</summary>
/// <param name="Elements">The row.</param>
/// <param name="AtStart">Whether it must open the sentence, and not with an inflected word.</param>
/// <param name="Family">What it speaks for, and how strongly.</param>
/// <param name="Why">What it means when found.</param>
public sealed record Pattern(ImmutableArray<PatternElement> Elements, bool AtStart, PatternFamily Family, string Why)
{
    /// <summary>Whether the sentence has the kinds of words without which no match is possible.</summary>
    public bool CanMatch(AnnotatedSentence sentence)
    {
        foreach (var element in Elements)
            if (!element.IsOptional && !element.CanStandIn(sentence)) return false;
        return true;
    }

    /// <summary>The first match that begins at a token, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">The token, from 0.</param>
    public PatternMatch? MatchAt(AnnotatedSentence sentence, int start)
    {
        if (AtStart && (start > 0 || sentence.Tokens[0].IsInflected)) return null;
        var places = 0UL;
        var end = MatchFrom(sentence, start, 0, ref places, start);
        return end < 0 ? null : new(start, end, places);
    }

    /// <summary>Tries the shortest gap first. Work is bounded: a gap is at most ten tokens, and it ends with the clause.</summary>
    private int MatchFrom(AnnotatedSentence sentence, int at, int index, ref ulong places, int start)
    {
        if (index == Elements.Length) return at;

        var element = Elements[index];
        for (var skipped = 0; skipped <= element.Gap && at + skipped < sentence.Tokens.Length; skipped++)
        {
            if (skipped > 0 && element.StopsAt(sentence, at + skipped - 1)) break;
            for (var length = element.LengthAt(sentence, at + skipped); length > 0; length = 0)
            {
                var end = MatchFrom(sentence, at + skipped + length, index + 1, ref places, start);
                if (end < 0) continue;
                for (var place = at + skipped; place < at + skipped + length; place++)
                    if (place - start < 64) places |= 1UL << place - start;
                return end;
            }
        }

        return element.IsOptional ? MatchFrom(sentence, at, index + 1, ref places, start) : -1;
    }
}
