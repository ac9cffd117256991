using System.Security.Cryptography;
using System.Text;

namespace StemCellSite.Medical.Disclaimers;

/// <summary>How two texts of a disclaimer are compared: letter by letter, and blind only to how lines are broken.</summary>
public static class DisclaimerText
{
    /// <summary>Makes one space of every run of the five white-space characters of HTML, and none at the ends.</summary>
    /// <remarks>No other character is touched: a look-alike letter, a no-break or a zero-width space is a change.</remarks>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f')) collapsed.Append(character);
            else if (collapsed.Length > 0 && collapsed[^1] is not ' ') collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    /// <summary>The SHA-256 of the collapsed text in UTF-8, lower-case hex.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Collapse(text))));

    /// <summary>The short hash of one written line, for <see cref="ApprovedDisclaimer.Lines"/>.</summary>
    public static string LineHash(string line) => Hash(line)[..8];
}
