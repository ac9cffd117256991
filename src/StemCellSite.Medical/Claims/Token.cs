namespace StemCellSite.Medical.Claims;

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Word">Its stem in lower case; a mark stands for itself.</param>
/// <param name="Start">Where it begins, from 0, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="IsInflected">Whether it has an ending: "Take …" is an order, "Taking …" and "Taken …" are none.</param>
public readonly record struct Token(string Word, int Start, int Length, bool IsInflected = false)
{
    /// <summary>Whether it is a word or number, and no mark.</summary>
    public bool IsWord => char.IsLetterOrDigit(Word[0]);
}
