namespace StemCellSite.Search;

/// <summary>
/// By what the client finds a synonym: the words of the phrase, blind to the commonest endings, so that a rule for "side effect"
/// serves "side effects" too. Coarser than a stem, and short enough for the client to have it.
/// </summary>
internal static class SynonymKey
{
    public static string For(string phrase) =>
        string.Join(' ', Words.Read(phrase).Where(word => !word.IsJoined).Select(word => WithoutEnding(word.Text)));

    private static string WithoutEnding(string word)
    {
        if (word.Length < 4)
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";

        string[] endings = ["ing", "ed", "es", "s"];
        var ending = endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        var bare = word[..^ending.Length];
        return bare.EndsWith('e') ? bare[..^1] : bare;
    }
}
