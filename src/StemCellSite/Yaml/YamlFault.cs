using System.Text.RegularExpressions;
using StemCellSite.Engine;

namespace StemCellSite.Yaml;

/// <summary>Why a text of fields cannot be read, in the words of somebody who writes fields and has never heard of YAML.</summary>
/// <remarks>
/// The parser says what it expected next, often lines below the slip. So the slips that people make are looked for in their own
/// text, from the line where the parser gave up to the top; only where none is found the parser's place is all there is to say.
/// </remarks>
/// <param name="Position">Where the slip is, in the text alone.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed partial record YamlFault(Position Position, string Message)
{
    private const string Opening = "“„‘’”«";

    /// <summary>Finds the slip.</summary>
    /// <param name="text">The text that cannot be read.</param>
    /// <param name="stopped">Where the parser gave up.</param>
    public static YamlFault Find(string text, Position stopped)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var last = Math.Min(stopped.Line, lines.Length);
        for (var number = last; number >= 1; number--)
            if (SlipIn(lines[number - 1]) is var (column, message)) return new(new(number, column), message);

        for (var number = last; number >= Math.Max(1, last - 1); number--)
            if (IsNoField(lines[number - 1])) return new(new(number, 1), "This line is no field: write 'name: value'. If it goes on the value above, put it on the same line.");

        return new(stopped, "The fields cannot be read from here on. Look at this line and the one above: is a quotation mark or a bracket not closed, a space missing behind a colon, or a line further in than its neighbours?");
    }

    private static (int Column, string Message)? SlipIn(string line)
    {
        if (Field().Match(line) is not { Success: true } field) return null;
        var (name, space, value) = (field.Groups["name"], field.Groups["space"], field.Groups["value"]);
        if (value.Length is 0 || value.Value[0] is '#' || !(name.Success || field.Groups["dash"].Success)) return null;
        if (name.Success && space.Length is 0)
            return value.Value.StartsWith("//", StringComparison.Ordinal) ? null : (name.Index + 1, $"A space is missing behind the colon: write '{name.Value}: {value.Value}'.");

        var found = value.Value[0] switch
        {
            '"' or '\'' => Quoted(value.Value),
            '[' or '{' => Bracketed(value.Value),
            var first when Opening.Contains(first, StringComparison.Ordinal) => (0, "This is a curly quotation mark. Put straight ones, \", at the beginning and at the end."),
            '@' or '`' or '%' or '&' or '*' or '!' => (0, $"A value that begins with {value.Value[0]} wants quotation marks around it: \"{value.Value[0]}…\"."),
            _ when name.Success => SecondColon(name.Value, value.Value),
            _ => null,
        };
        return found is var (offset, message) ? (value.Index + offset + 1, message) : null;
    }

    private static (int Offset, string Message)? Quoted(string value)
    {
        var mark = value[0];
        var end = EndOfQuotation(value, 0);
        if (end < 0) return (0, $"The quotation mark that opens here is never closed: put another {mark} behind the last word.");
        var rest = value[(end + 1)..].Trim();
        if (rest.Length is 0 || rest[0] is '#') return null;
        var other = mark is '"' ? '\'' : '"';
        return (end, $"The value ends at this quotation mark, and more follows. If the mark belongs to the text, put the other kind around the whole: {other}…{other}.");
    }

    private static (int Offset, string Message)? Bracketed(string value)
    {
        var open = new Stack<int>();
        var colons = 0;
        for (var index = 0; index < value.Length; index++)
        {
            switch (value[index])
            {
                case '"' or '\'' when value[index - 1] is ' ' or '[' or '{' or ',':
                    var end = EndOfQuotation(value, index);
                    if (end < 0) return (index, $"The quotation mark that opens here is never closed: put another {value[index]} behind the last word.");
                    index = end;
                    break;
                case '[' or '{': open.Push(index); colons = 0; break;
                case ']' or '}' when open.Count > 0: open.Pop(); colons = 0; break;
                case ',': colons = 0; break;
                case ':' when index + 1 < value.Length && value[index + 1] is ' ' && ++colons is 2:
                    return (index, "A second ': ' stands in this value. Put straight quotation marks around the value: \"…\".");
            }
        }

        if (open.Count is 0) return null;
        var opened = open.Pop();
        return (opened, $"The bracket that opens here is never closed: put {(value[opened] is '[' ? ']' : '}')} at the end.");
    }

    private static (int Offset, string Message)? SecondColon(string name, string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && value.EndsWith(':')) colon = value.Length - 1;
        if (colon < 0) return null;
        var quoted = value.Contains('"', StringComparison.Ordinal) ? $"'{value}'" : $"\"{value}\"";
        return (colon, $"A second colon stands in this line. Put straight quotation marks around the value: {name}: {quoted}.");
    }

    // Where the mark is that closes the one at the beginning, or -1. Inside, \" and '' stand for the mark itself.
    private static int EndOfQuotation(string value, int start)
    {
        for (var index = start + 1; index < value.Length; index++)
        {
            if (value[index] is '\\' && value[start] is '"') index++;
            else if (value[index] == value[start])
            {
                if (value[start] is '"' || index + 1 == value.Length || value[index + 1] is not '\'') return index;
                index++;
            }
        }

        return -1;
    }

    private static bool IsNoField(string line) =>
        line.Trim() is { Length: > 0 } words && words[0] is not ('#' or '-') && !words.Contains(':', StringComparison.Ordinal);

    // A field, an entry of a list, or a field that begins an entry.
    [GeneratedRegex(@"^\s*(?<dash>-\s+)?(?:(?<name>[A-Za-z][\w-]*):(?<space>\s*))?(?<value>.*?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
