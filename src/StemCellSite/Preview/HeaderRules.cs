using System.Collections.Immutable;

namespace StemCellSite.Preview;

/// <summary>The host's file <c>_headers</c>: which headers go with which addresses.</summary>
public sealed class HeaderRules
{
    /// <summary>Where it lies among the published files.</summary>
    public const string Destination = "_headers";

    private readonly ImmutableArray<Rule> rules;

    private HeaderRules(ImmutableArray<Rule> rules) => this.rules = rules;

    /// <summary>Reads the file. The host drops a line it cannot read without a word; this does not.</summary>
    /// <param name="text">Addresses at the margin, each followed by indented lines <c>Name: value</c>. Lines that start with <c>#</c> are comments.</param>
    /// <exception cref="FormatException">A line is none of these; the message names it.</exception>
    public static HeaderRules Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line, index + 1)))
        {
            if (line.Trim() is "" || line.TrimStart().StartsWith('#')) continue;
            if (!char.IsWhiteSpace(line[0])) rules.Add(new Rule(ReadPath(line.TrimEnd(), number), []));
            else if (rules.Count is 0) throw Fault(number, "A header stands below the address it is for.");
            else rules[^1] = rules[^1] with { Headers = rules[^1].Headers.Add(ReadHeader(line, number)) };
        }

        return new HeaderRules(rules.ToImmutable());
    }

    /// <summary>The headers of an address. What several rules set is joined by commas, as the host does.</summary>
    /// <param name="path">The address, decoded, from its first slash.</param>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in rules.Where(rule => Matches(rule.Path, path)).SelectMany(rule => rule.Headers))
            headers[name] = headers.TryGetValue(name, out var earlier) ? $"{earlier}, {value}" : value;
        return headers;
    }

    private static string ReadPath(string line, int number)
    {
        if (!line.StartsWith('/')) throw Fault(number, $"'{line}' is no address: it starts with '/'.");
        if (line.Any(char.IsWhiteSpace)) throw Fault(number, $"'{line}' has a space in it; a header stands on a line of its own, indented.");
        if (line.Contains("/:", StringComparison.Ordinal)) throw Fault(number, $"'{line}' has a placeholder; write '*' for any characters.");
        return line;
    }

    private static (string Name, string Value) ReadHeader(string line, int number)
    {
        var colon = line.IndexOf(':');
        var (name, value) = colon < 0 ? ("", "") : (line[..colon].Trim(), line[(colon + 1)..].Trim());
        if (name.Length is 0 || value.Length is 0 || !name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-'))
            throw Fault(number, $"'{line.Trim()}' is no header: write 'Name: value'.");
        return value.All(character => character is >= ' ' and <= '~') ? (name, value) : throw Fault(number, $"The value of '{name}' has a character that no header may have.");
    }

    // Each star stands for any characters, slashes too.
    private static bool Matches(string pattern, string path)
    {
        var pieces = pattern.Split('*');
        if (pieces is [var whole]) return path == whole;
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        var at = pieces[0].Length;
        foreach (var piece in pieces[1..^1])
        {
            var found = path.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + piece.Length;
        }

        return path.Length - at >= pieces[^1].Length && path.EndsWith(pieces[^1], StringComparison.Ordinal);
    }

    private static FormatException Fault(int line, string message) => new(string.Create(null, $"{Destination}({line}): {message}"));

    private sealed record Rule(string Path, ImmutableArray<(string Name, string Value)> Headers);
}
