namespace StemCellSite.Search;

/// <summary>One word of a text, folded.</summary>
/// <param name="Text">Letters and digits only.</param>
/// <param name="IsJoined">
/// The parts before it written as one ("followup" after "follow", "up"). It is searched, but it is no word more in the text.
/// </param>
internal readonly record struct Word(string Text, bool IsJoined)
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestIndexed = 40;

    /// <summary>Stop words say nothing about a text, and nobody types a word of more than 40 units.</summary>
    public bool IsIndexed => Text.Length <= LongestIndexed && !Words.IsStopWord(Text);
}
