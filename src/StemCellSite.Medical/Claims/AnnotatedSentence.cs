using System.Collections.Immutable;
using System.Numerics;

namespace StemCellSite.Medical.Claims;

/// <summary>A sentence whose words know what they stand for.</summary>
public sealed class AnnotatedSentence
{
    private static readonly ulong Subjects = WordKinds.Bit(WordKind.Self) | WordKinds.Bit(WordKind.It)
        | WordKinds.Bit(WordKind.Person) | WordKinds.Bit(WordKind.Ours) | WordKinds.Bit(WordKind.Your);

    /// <summary>In a name, no word is a verb or praise: "lower back" lowers nothing, "minimally invasive surgery" is a craft.</summary>
    private static readonly ulong Names = WordKinds.Bit(WordKind.Treatment) | WordKinds.Bit(WordKind.Bad) | WordKinds.Bit(WordKind.Body)
        | WordKinds.Bit(WordKind.Good) | WordKinds.Bit(WordKind.Process) | WordKinds.Bit(WordKind.Aid) | WordKinds.Bit(WordKind.Burden)
        | WordKinds.Bit(WordKind.Harm) | WordKinds.Bit(WordKind.SideEffect) | WordKinds.Bit(WordKind.Activity)
        | WordKinds.Bit(WordKind.NoNegation) | WordKinds.Bit(WordKind.Hurt);

    private readonly ClaimVocabulary vocabulary;
    private readonly byte[] lengths;
    private readonly int[] numbers;
    private readonly ulong[] kindsAt;
    private readonly bool[] endsClause;
    private ImmutableArray<Pattern> candidates;
    private Scopes? scopes;

    /// <summary>Looks every phrase of the sentence up.</summary>
    public AnnotatedSentence(ImmutableArray<Token> tokens, ClaimVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        Tokens = tokens;
        numbers = new int[tokens.Length];
        kindsAt = new ulong[tokens.Length];
        lengths = new byte[tokens.Length * WordKinds.Count];
        endsClause = new bool[tokens.Length];
        var until = 0;
        for (var start = 0; start < tokens.Length; start++)
        {
            Numbers.Add(numbers[start] = vocabulary.Numbers.Find(tokens[start].Word));
            // "Effects" in "side effects" is no word of its own.
            if (start < until) continue;
            until = MarkPhrases(start, vocabulary.Phrases);

            if (char.IsDigit(tokens[start].Word[0])) Mark(start, 1, WordKinds.Bit(WordKind.Number));
        }

        for (var at = 0; at < tokens.Length; at++) endsClause[at] = FindsClauseEnd(at);
    }

    /// <summary>The words and marks.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The kinds that stand anywhere in it, as bits.</summary>
    public ulong Kinds { get; private set; }

    /// <summary>The words that stand anywhere in it.</summary>
    public WordSet Numbers { get; } = new();

    /// <summary>The patterns that could stand in it.</summary>
    public ImmutableArray<Pattern> Candidates => candidates.IsDefault ? candidates = vocabulary.Index.ThatCouldStandIn(this) : candidates;

    /// <summary>How far its denials, hedges and conditions reach.</summary>
    public Scopes Scopes => scopes ??= new(this);

    /// <summary>Where the point is made, from 0: "While it is no cure, it relieves pain" makes it after the comma.</summary>
    public int MainClause => LengthAt(0, WordKind.Concession) > 0 && NextComma(1) is var comma && comma < Tokens.Length ? comma + 1 : 0;

    /// <summary>The sentence with its first tokens only; itself when it has no more.</summary>
    public AnnotatedSentence UpTo(int count) => Tokens.Length > count ? new(Tokens[..count], vocabulary) : this;

    /// <summary>The number of a token's word; -1 when no pattern names it.</summary>
    public int NumberAt(int at) => numbers[at];

    /// <summary>The kinds that begin at a token, as bits.</summary>
    public ulong KindsAt(int at) => kindsAt[at];

    /// <summary>Whether a clause ends with this token.</summary>
    public bool EndsClause(int at) => endsClause[at];

    /// <summary>The first token from one on with which a clause ends, or the end of the sentence.</summary>
    public int EndOfClause(int from) => End(from, isComma: false);

    /// <summary>The first token from one on with which a clause ends or that is a comma, or the end of the sentence.</summary>
    public int NextComma(int from) => End(from, isComma: true);

    /// <summary>How many tokens the longest phrase of a kind takes that begins here; 0 when none does.</summary>
    /// <param name="start">The token, from 0.</param>
    /// <param name="kind">The kind.</param>
    public int LengthAt(int start, WordKind kind) => lengths[start * WordKinds.Count + (int)kind];

    /// <summary>Whether a word of this kind stands anywhere in it.</summary>
    public bool Has(WordKind kind) => (Kinds & WordKinds.Bit(kind)) is not 0;

    private int End(int from, bool isComma)
    {
        for (var at = from; at < Tokens.Length; at++)
            if (endsClause[at] || isComma && Tokens[at].Word is ",") return at;
        return Tokens.Length;
    }

    private bool FindsClauseEnd(int at) =>
        Tokens[at].Word is ";" or "—" or ":" or "." or "!" or "?"
        || LengthAt(at, WordKind.ClauseEnd) > 0
        || Tokens[at].Word is "," && OpensClause(at + 1);

    /// <summary>", and she …" opens a clause of its own; ", and strength" goes on with a list.</summary>
    private bool OpensClause(int at) => at + 1 < Tokens.Length && Tokens[at].Word is ("and" or "so")
        && (Tokens[at + 1].Word is "now" || (KindsAt(at + 1) & Subjects) is not 0);

    /// <summary>Marks the phrases that begin here, and says where the longest ends.</summary>
    private int MarkPhrases(int start, PhraseTree phrases)
    {
        var end = start;
        var longest = 0UL;
        for (var (node, at) = (After(phrases, start), start + 1); node is not null; node = After(node, at++))
            if (node.Kinds is not 0) (end, longest) = (at, node.Kinds);
        for (var (node, at) = (After(phrases, start), start + 1); node is not null && at <= end; node = After(node, at++))
            Mark(start, at - start, at < end && (longest & Names) is not 0 ? node.Kinds & Names : node.Kinds);
        return end;
    }

    private PhraseTree? After(PhraseTree node, int at) => at < Tokens.Length ? node.After(Tokens[at].Word) : null;

    private void Mark(int start, int length, ulong kinds)
    {
        Kinds |= kinds;
        kindsAt[start] |= kinds;
        for (var rest = kinds; rest is not 0; rest &= rest - 1)
            lengths[start * WordKinds.Count + BitOperations.TrailingZeroCount(rest)] = (byte)length;
    }
}
