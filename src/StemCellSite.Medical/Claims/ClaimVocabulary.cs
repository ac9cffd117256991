using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>The word lists and patterns of the detector, read once.</summary>
public sealed class ClaimVocabulary
{
    private ClaimVocabulary()
    {
        foreach (var kind in Enum.GetValues<WordKind>())
            foreach (var entry in VocabularyFile.Read($"Claims.Words.{WordKinds.FileName(kind)}.txt"))
                Phrases.Add(entry.Phrase, kind);
        Patterns =
        [
            .. from family in PatternFamily.All
               from entry in VocabularyFile.Read($"Claims.Patterns.{family.Name}.txt")
               select PatternParser.Parse(entry, family, Numbers),
        ];
        Wordings = VocabularyFile.NamesOf("Wording").ToImmutableDictionary(
            name => name,
            name => ReadWordings(new PatternFamily(name, SignalKind.Wording, 0)));
        Index = new([.. Patterns, .. Wordings.Values.SelectMany(list => list.Patterns)], Numbers.Count);
    }

    /// <summary>The one that is part of this assembly.</summary>
    public static ClaimVocabulary Shared { get; } = new();

    /// <summary>What each phrase is a word for.</summary>
    public PhraseTree Phrases { get; } = new();

    /// <summary>The numbers of the words that patterns name.</summary>
    public WordNumbers Numbers { get; } = new();

    /// <summary>Every pattern, strongest families first.</summary>
    public ImmutableArray<Pattern> Patterns { get; }

    /// <summary>The lists of the rules of wording, by name.</summary>
    public ImmutableDictionary<string, WordingList> Wordings { get; }

    /// <summary>The patterns of the detector and of the rules, for finding those that matter to a sentence.</summary>
    public PatternIndex Index { get; }

    private WordingList ReadWordings(PatternFamily family) =>
        new(family, [.. VocabularyFile.Read($"Wording.{family.Name}.txt").Select(entry => PatternParser.Parse(entry, family, Numbers))]);
}
