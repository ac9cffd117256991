using System.Text;

namespace StemCellSite.Preview;

/// <summary>A line of a file with a mark below the place that is meant.</summary>
/// <param name="Line">The line, or the part of it around the place.</param>
/// <param name="Caret">Spaces and a caret, to stand below it in letters of one width.</param>
public sealed record SourceExcerpt(string Line, string Caret)
{
    // A paragraph is one long line; this much fits on a screen.
    private const int Before = 50;
    private const int After = 40;

    /// <summary>Cuts the excerpt out of a text.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1, in UTF-16 code units.</param>
    /// <returns>Null when the text has no such line: it has been written since.</returns>
    public static SourceExcerpt? Of(string text, int line, int column)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (line < 1 || line > lines.Length) return null;
        var whole = lines[line - 1];
        var at = Math.Clamp(column - 1, 0, whole.Length);
        var start = WholeCharacter(whole, Math.Max(0, at - Before));
        var end = WholeCharacter(whole, Math.Min(whole.Length, at + After));
        var before = (start > 0 ? "…" : "") + whole[start..at];
        return new SourceExcerpt($"{before}{whole[at..end]}{(end < whole.Length ? "…" : "")}", $"{Blank(before)}^");
    }

    // A tab stays one, so that the caret moves as far as the text does.
    private static string Blank(string text)
    {
        var blank = new StringBuilder();
        foreach (var rune in text.EnumerateRunes()) blank.Append(rune.Value is '\t' ? '\t' : ' ');
        return blank.ToString();
    }

    private static int WholeCharacter(string text, int index) =>
        index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
