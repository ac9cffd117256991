using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>One line of the synonym list as it was read.</summary>
/// <param name="Rule">What it says.</param>
/// <param name="Typed">The members that readers type, with their columns. No two rules of a kind may share one.</param>
/// <param name="Problems">Why the rule cannot be used; empty if it can.</param>
internal sealed record SynonymLine(
    SynonymRule Rule,
    ImmutableArray<(string Member, int Column)> Typed,
    ImmutableArray<WordListProblem> Problems)
{
    // On the right of ">": the words on the left stand for nothing here.
    private const string Nothing = "-";

    /// <returns>Nothing for an empty line and for a comment.</returns>
    public static SynonymLine? Read(string line, int number)
    {
        var content = line.Split('#')[0];
        if (string.IsNullOrWhiteSpace(content))
            return null;

        var sign = content.IndexOfAny(['=', '>']);
        if (sign < 0)
            return Unreadable(content.Length - content.TrimStart().Length, "Write 'sofa = couch' for both ways, or 'poodle > dog' for one.");
        var second = content.IndexOfAny(['=', '>'], sign + 1);
        if (second >= 0)
            return Unreadable(second, "Only one '=' or '>' fits on a line; put the other rule on a line of its own.");

        var from = Members(content, 0, sign);
        var isTwoWay = content[sign] == '=';
        var isOfOtherThings = !isTwoWay && content[(sign + 1)..].Trim() == Nothing;
        var to = isOfOtherThings ? [] : Members(content, sign + 1, content.Length);
        var rule = new SynonymRule([.. from.Select(entry => entry.Member)], [.. to.Select(entry => entry.Member)], number, isTwoWay);
        ImmutableArray<WordListProblem> problems =
        [
            .. from.Concat(to)
                .Where(entry => Words.Of(entry.Member).IsEmpty)
                .Select(entry => new WordListProblem(number, entry.Column, entry.Member == ""
                    ? "A word is missing here."
                    : $"'{entry.Member}' has no letter or digit, so nobody can search for it.")),
        ];
        if (problems.IsEmpty && !isOfOtherThings && rule.Found.All(member => Words.Of(member).All(Words.IsStopWord)))
            problems = [new WordListProblem(number, to[0].Column, $"{string.Join(", ", rule.Found)}: words as common as these are not searched; add one that is.")];
        return new SynonymLine(rule, isTwoWay ? from.AddRange(to) : from, problems);

        SynonymLine Unreadable(int at, string message) =>
            new(new SynonymRule([], [], number, TwoWay: false), [], [new WordListProblem(number, at + 1, message)]);
    }

    private static ImmutableArray<(string Member, int Column)> Members(string content, int start, int end)
    {
        var members = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var part in content[start..end].Split(','))
        {
            var indent = string.IsNullOrWhiteSpace(part) ? 0 : part.Length - part.TrimStart().Length;
            members.Add((part.Trim(), start + indent + 1));
            start += part.Length + 1;
        }
        return members.ToImmutable();
    }
}
