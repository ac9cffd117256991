using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Html;

/// <summary>Finds where the rules of a style sheet begin; its parser does not say.</summary>
public static class RulePositions
{
    /// <summary>The beginning of each rule that has a block, in the order of their opening braces.</summary>
    public static IEnumerable<Position> Of(string css)
    {
        var lines = new LineMap(css);
        var start = -1;
        for (var index = 0; index < css.Length; index++)
        {
            var character = css[index];
            if (character is '/' && index + 1 < css.Length && css[index + 1] is '*')
            {
                index = css.IndexOf("*/", index + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 1 : css.Length;
                continue;
            }

            if (start < 0 && !char.IsWhiteSpace(character)) start = index;
            switch (character)
            {
                case '"' or '\'':
                    index = EndOfString(css, index);
                    break;
                case '{':
                    yield return lines.At(start);
                    start = -1;
                    break;
                case '}' or ';':
                    start = -1;
                    break;
            }
        }
    }

    internal static int EndOfString(string css, int start)
    {
        var index = start + 1;
        while (index < css.Length && css[index] != css[start]) index += css[index] is '\\' ? 2 : 1;
        return index;
    }
}
