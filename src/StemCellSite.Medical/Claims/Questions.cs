using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>Tells questions from statements.</summary>
public static class Questions
{
    /// <summary>Whether the sentence asks: its last mark is a question mark.</summary>
    public static bool IsQuestion(ImmutableArray<Token> tokens)
    {
        for (var at = tokens.Length - 1; at >= 0 && !tokens[at].IsWord; at--)
            if (tokens[at].Word is "?") return true;
        return false;
    }
}
