using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>Reads a pattern as written in <c>Vocabulary/Claims/Patterns</c>.</summary>
/// <remarks>
/// Places are parted by spaces. A place is a word, <c>&lt;kind&gt;</c>, or several of them parted by <c>|</c>; with <c>?</c> it may
/// be missing, with <c>!</c> in front its words may not stand just before the
/// next place. <c>..</c> before a place leaves room for four tokens, <c>...</c> for ten. <c>^</c> opens the sentence.
/// </remarks>
public static class PatternParser
{
    /// <summary>How many tokens <c>..</c> leaves room for.</summary>
    public const int ShortGap = 4;

    private const int LongGap = 10;

    /// <summary>Reads one pattern.</summary>
    /// <param name="entry">The line of the list.</param>
    /// <param name="family">The list.</param>
    /// <param name="numbers">Where its words get their numbers.</param>
    /// <exception cref="InvalidDataException">Every place may be missing.</exception>
    public static Pattern Parse(VocabularyEntry entry, PatternFamily family, WordNumbers numbers)
    {
        var elements = ImmutableArray.CreateBuilder<PatternElement>();
        var gap = 0;
        var isAtStart = false;
        var banned = new WordSet();
        foreach (var part in entry.Phrase.Split(' '))
            switch (part)
            {
                case "^": isAtStart = true; break;
                case "..": gap = ShortGap; break;
                case "...": gap = LongGap; break;
                case ['!', .. var words]: banned = Words(words, numbers); break;
                default:
                    elements.Add(ParseElement(part, gap, banned, numbers));
                    gap = 0;
                    banned = new();
                    break;
            }

        if (elements.All(element => element.IsOptional))
            throw new InvalidDataException($"'{entry.Phrase}' matches nothing at all: leave one place without '?'.");
        return new(elements.DrainToImmutable(), isAtStart, family, entry.Why);
    }

    private static PatternElement ParseElement(string part, int gap, WordSet banned, WordNumbers numbers)
    {
        var isOptional = part.EndsWith('?');
        var choices = part.TrimEnd('?');
        var kinds = choices.Split('|').Where(choice => choice[0] is '<')
            .Aggregate(0UL, (bits, choice) => bits | WordKinds.Bit(WordKinds.Parse(choice[1..^1])));
        return new(Words(choices, numbers), kinds, gap, isOptional, banned);
    }

    private static WordSet Words(string choices, WordNumbers numbers)
    {
        var words = new WordSet();
        foreach (var choice in choices.Split('|').Where(choice => choice[0] is not '<')) words.Add(numbers.Give(Stem.Of(choice)));
        return words;
    }
}
