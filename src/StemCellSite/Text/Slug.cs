using System.Text;
using StemCellSite.Search;

namespace StemCellSite.Text;

/// <summary>Makes the word that stands for a heading in an address.</summary>
public static class Slug
{
    private static readonly Dictionary<char, string> Greek = new()
    {
        ['α'] = "alpha",
        ['β'] = "beta",
        ['γ'] = "gamma",
        ['δ'] = "delta",
        ['κ'] = "kappa",
        ['μ'] = "mu",
    };

    /// <summary>Small Latin letters and digits with single hyphens between: "Is it Sjögren’s?" is "is-it-sjogrens".</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in TextFold.Fold(text))
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)) slug.Append(character);
            else if (Greek.TryGetValue(character, out var name)) slug.Append(name);
            else if (character is not '\'' && slug.Length > 0 && slug[^1] is not '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
