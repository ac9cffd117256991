using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Medical.Rules;

/// <summary>MED102: a disclaimer is shown in exactly the words that were approved, with its version.</summary>
public static class AlteredDisclaimer
{
    // Enough to recognise the place, short enough for one line.
    private const int ExcerptLength = 24;

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED102", nameof(AlteredDisclaimer), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "The words of a disclaimer are those that were approved, to the letter, and its version stands below them. The text is compared by its SHA-256, spaces apart, in its file and on every finished page.",
        "Somebody answers for the approved words. A word that is changed in passing, or a letter that only looks the same, is a text for which nobody answers.",
        RuleExample.OfFile("data/disclaimers/general.md", """
            This page is information, not medical advice, and does not replace a doctor. Tea as a treatment for poor sleep is experimental. In November 2026 no tea was approved for it in the United Kingdom. Its benefit is unproven, and harm is rare.

            Speak to a doctor who does not sell the tea. If you cannot breathe well, [get urgent help](../../urgent.md).

            """),
        RuleExample.OfFile("data/disclaimers/general.md", """
            This page is information, not medical advice, and does not replace a doctor. Tea as a treatment for poor sleep is experimental. In November 2026 no tea was approved for it in the United Kingdom. Its benefit is unproven, and serious harm has been reported.

            Speak to a doctor who does not sell the tea. If you cannot breathe well, [get urgent help](../../urgent.md).

            """),
        [RuleSource.NhsStandard]);

    /// <summary>Finds blocks that do not say what was approved.</summary>
    public static IEnumerable<DisclaimerFinding> Check(DisclaimerEvidence evidence)
    {
        foreach (var (block, index) in evidence.Shown.Select((block, index) => (block, index)))
        {
            // A name that does not exist is reported where it is written.
            if (!block.IsInPage || !evidence.Approved.TryGetValue(block.Name, out var approved)) continue;
            if (DisclaimerText.Hash(block.Text) != DisclaimerText.Hash(approved.Text))
                yield return new(Info, $"The page does not show the approved '{block.Name}' disclaimer: {Difference(block.Text, approved.Text)}.", index);
            else if (!block.ShowsVersion)
                yield return new(Info, $"The '{block.Name}' disclaimer does not say that it is version {approved.Version.Version}.", index);
        }
    }

    /// <summary>Finds a change of the approved text in its own file.</summary>
    /// <param name="written">The lines of the file.</param>
    /// <param name="rendered">The text as it would be shown.</param>
    /// <param name="approved">The version in force.</param>
    /// <returns>The first changed line, from 1, and the finding; null when the text is as approved.</returns>
    public static (int Line, string Message)? CheckFile(IReadOnlyList<string> written, string rendered, ApprovedDisclaimer approved)
    {
        if (DisclaimerText.Hash(rendered) == approved.Sha256) return null;
        var changed = FirstChangedLine(written, approved);
        return (changed, $"This is not the text that was approved as version {approved.Version} of '{approved.Name}'. "
            + $"Restore it, or have it approved: version {approved.Version + 1} in approved.yml, sha256 {DisclaimerText.Hash(rendered)}, lines [{string.Join(", ", WrittenLines(written).Select(line => DisclaimerText.LineHash(line.Text)))}].");
    }

    private static int FirstChangedLine(IReadOnlyList<string> written, ApprovedDisclaimer approved)
    {
        var lines = WrittenLines(written).ToList();
        for (var index = 0; index < approved.Lines.Length; index++)
        {
            if (index == lines.Count) return Math.Max(1, written.Count);
            if (DisclaimerText.LineHash(lines[index].Text) != approved.Lines[index]) return lines[index].Number;
        }

        return lines.Count > approved.Lines.Length ? lines[approved.Lines.Length].Number : 1;
    }

    private static IEnumerable<(string Text, int Number)> WrittenLines(IReadOnlyList<string> written) =>
        written.Select((text, index) => (Text: text, Number: index + 1)).Where(line => DisclaimerText.Collapse(line.Text).Length > 0);

    private static string Difference(string shown, string approved)
    {
        var (left, right) = (DisclaimerText.Collapse(shown), DisclaimerText.Collapse(approved));
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same]) same++;
        return $"it says {Excerpt(left, same)} where {Excerpt(right, same)} is approved";
    }

    private static string Excerpt(string text, int from)
    {
        var start = Math.Max(0, from - (ExcerptLength / 2));
        var part = text[start..Math.Min(text.Length, start + ExcerptLength)];
        return part.Length is 0 ? "nothing" : $"'{string.Concat(part.Select(Visible))}'";
    }

    // A zero-width or look-alike character would look the same in the message as it does on the page.
    private static string Visible(char character) =>
        character is >= ' ' and <= '~' or '’' or '–' or '“' or '”' ? character.ToString() : string.Create(null, $"\\u{(int)character:x4}");
}
