using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StemCellSite.Data;

/// <summary>The words of the glossary as pages use them, and where each is explained. Equal by value: most edits leave it as it was.</summary>
/// <param name="Address">The address of the page that lists the glossary; null on a site without one, where nothing is linked.</param>
/// <param name="Forms">The anchor of each form's term, by form; letter case does not count.</param>
public sealed record GlossaryIndex(string? Address, ImmutableSortedDictionary<string, string> Forms)
{
    // The longest first: "stem cell therapy" is not a stem cell with a word behind it, if the glossary has both.
    private readonly Lazy<Regex?> pattern = new(() => Address is null || Forms.IsEmpty
        ? null
        : new Regex(
            $@"(?<![\p{{L}}\p{{N}}-])(?:{string.Join('|', Forms.Keys.OrderByDescending(form => form.Length).Select(Regex.Escape))})(?![\p{{L}}\p{{N}}-])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    /// <summary>The terms that stand in a text, in order, each as a whole word.</summary>
    public IEnumerable<Match> Find(string text) => pattern.Value?.Matches(text) ?? Enumerable.Empty<Match>();

    /// <summary>The anchor of the term that a form stands for.</summary>
    public string AnchorOf(string form) => Forms[form];

    /// <inheritdoc />
    public bool Equals(GlossaryIndex? other) => other is not null && Address == other.Address && Forms.SequenceEqual(other.Forms);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Address, Forms.Count);
}
