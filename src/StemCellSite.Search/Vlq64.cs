using System.Text;

namespace StemCellSite.Search;

/// <summary>Numbers as text that compresses well: five bits a character, the lowest first; the sixth says that more follow.</summary>
internal static class Vlq64
{
    public const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    /// <param name="text">What the number is appended to.</param>
    /// <param name="number">0 or more.</param>
    public static void Append(StringBuilder text, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        for (; number > 31; number >>= 5)
            text.Append(Alphabet[32 | (number & 31)]);
        text.Append(Alphabet[number]);
    }
}
