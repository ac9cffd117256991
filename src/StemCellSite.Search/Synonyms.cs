using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>The list by which readers' words find the site's words.</summary>
public static class Synonyms
{
    /// <summary>
    /// Reads one rule a line: <c>sofa = couch, settee</c> both ways, <c>poodle > dog</c> from left to right only, <c>dot > -</c> for a
    /// word that is not "dog" misspelt and of which the site does not speak.
    /// Members are words or phrases; <c>#</c> starts a comment.
    /// </summary>
    /// <param name="text">The whole list, with LF or CRLF.</param>
    /// <returns>The rules that can be used, and what is wrong with the others.</returns>
    public static (ImmutableArray<SynonymRule> Rules, ImmutableArray<WordListProblem> Problems) Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<SynonymRule>();
        var problems = ImmutableArray.CreateBuilder<WordListProblem>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);

        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var read = SynonymLine.Read(line.TrimEnd('\r'), number);
            if (read is null)
                continue;

            var found = read.Problems.AddRange(Repeated(read, seen));
            problems.AddRange(found);
            if (found.IsEmpty)
                rules.Add(read.Rule);
        }
        return (rules.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>Finds the rules that change no search, because the site uses none of the words they lead to.</summary>
    /// <param name="rules">As <see cref="Parse"/> gives them.</param>
    /// <param name="pages">The pages that are searched.</param>
    public static ImmutableArray<WordListProblem> FindUnused(ImmutableArray<SynonymRule> rules, ImmutableArray<SearchPage> pages) =>
        FindUnused(rules, new TermTable(pages));

    internal static ImmutableArray<WordListProblem> FindUnused(ImmutableArray<SynonymRule> rules, TermTable terms) =>
    [
        .. rules
            .Where(rule => !rule.IsUsed(terms))
            .Select(rule => new WordListProblem(rule.Line, 1, $"No page uses {Listed(rule.Found)}; use words of the site here, or delete the line.")),
    ];

    private static IEnumerable<WordListProblem> Repeated(SynonymLine line, Dictionary<string, int> seen)
    {
        // A word may be in a group and on the left of a one-way rule as well: the one adds to the other.
        var sign = line.Rule.TwoWay ? "=" : ">";
        foreach (var (member, column) in line.Typed)
        {
            var key = SynonymKey.For(member);
            if (key == "")
                continue;
            if (!seen.TryAdd(sign + key, line.Rule.Line))
                yield return new WordListProblem(line.Rule.Line, column, seen[sign + key] == line.Rule.Line
                    ? $"'{member}' stands here twice, or differs only in its ending; delete one."
                    : $"'{member}' is on line {seen[sign + key]} already; put both on one line.");
        }
    }

    private static string Listed(IEnumerable<string> members) => string.Join(" or ", members.Select(member => $"'{member}'"));
}
