using System.Buffers;
using System.Collections.Immutable;

namespace StemCellSite.Data;

/// <summary>The words of the glossary as pages use them, and where each is explained. Equal by value: most edits leave it as it was.</summary>
/// <param name="Address">The address of the page that lists the glossary; null on a site without one, where nothing is linked.</param>
/// <param name="Forms">The anchor of each form's term, by form; letter case does not count.</param>
public sealed record GlossaryIndex(string? Address, ImmutableSortedDictionary<string, string> Forms)
{
    // Nearly all text has none of them: this looks for all at once.
    private readonly Lazy<SearchValues<string>> starts = new(() => SearchValues.Create([.. Forms.Keys], StringComparison.OrdinalIgnoreCase));

    // The longest first: "stem cell therapy" is not a stem cell with a word behind it, if the glossary has both.
    private readonly Lazy<ImmutableArray<string>> longestFirst = new(() => [.. Forms.Keys.OrderByDescending(form => form.Length)]);

    /// <summary>The terms that stand in a text, in order, each as a whole word.</summary>
    /// <returns>Where each begins, in UTF-16 code units, and as it is written there.</returns>
    public IEnumerable<(int Start, string Written)> Find(string text)
    {
        if (Address is null || Forms.IsEmpty) yield break;
        for (var start = Next(text, 0); start >= 0;)
        {
            var form = longestFirst.Value.FirstOrDefault(form => IsWholeWord(text, start, form));
            if (form is not null) yield return (start, text.Substring(start, form.Length));
            start = Next(text, start + (form?.Length ?? 1));
        }
    }

    /// <summary>The anchor of the term that a form stands for.</summary>
    public string AnchorOf(string form) => Forms[form];

    /// <inheritdoc />
    public bool Equals(GlossaryIndex? other) => other is not null && Address == other.Address && Forms.SequenceEqual(other.Forms);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Address, Forms.Count);

    private int Next(string text, int from) => text.AsSpan(from).IndexOfAny(starts.Value) is >= 0 and var found ? from + found : -1;

    private static bool IsWholeWord(string text, int start, string form) =>
        string.Compare(text, start, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) is 0
        && (start is 0 || !IsOfWord(text[start - 1]))
        && (start + form.Length >= text.Length || !IsOfWord(text[start + form.Length]));

    private static bool IsOfWord(char character) => character is '-' || char.IsLetter(character) || char.IsNumber(character);
}
