using System.Text;

namespace StemCellSite.Html;

/// <summary>Writes nested style rules so that the parser reads them: it drops one that begins with an element's name.</summary>
public static class NestedRules
{
    /// <summary>The style sheet with <c>&amp;</c> before each such rule. The order of the rules, and so their positions, stay.</summary>
    public static string Mark(string css)
    {
        var marked = new StringBuilder(css.Length);
        var isInStyleRule = new Stack<bool>([false]);
        var (start, copied) = (-1, 0);
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
                    index = RulePositions.EndOfString(css, index);
                    break;
                case '{':
                    if (isInStyleRule.Peek() && char.IsLetter(css[start]))
                    {
                        marked.Append(css, copied, start - copied).Append("& ");
                        copied = start;
                    }

                    isInStyleRule.Push(isInStyleRule.Peek() || css[start] is not '@');
                    start = -1;
                    break;
                case '}':
                    if (isInStyleRule.Count > 1) isInStyleRule.Pop();
                    start = -1;
                    break;
                case ';':
                    start = -1;
                    break;
            }
        }

        return marked.Append(css, copied, css.Length - copied).ToString();
    }
}
