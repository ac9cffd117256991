using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>The list of signs that lead a search to urgent help.</summary>
public static class RedFlags
{
    /// <summary>
    /// Reads one sign a line: <c>numb, no feeling + groin, between legs</c>. Commas part the ways to say a thing, a plus joins
    /// the things that must come together; <c>#</c> starts a comment.
    /// </summary>
    /// <param name="text">The whole list, with LF or CRLF.</param>
    /// <returns>The signs that can be used, and what is wrong with the others.</returns>
    public static (ImmutableArray<RedFlag> Flags, ImmutableArray<WordListProblem> Problems) Parse(string text)
    {
        var flags = ImmutableArray.CreateBuilder<RedFlag>();
        var problems = ImmutableArray.CreateBuilder<WordListProblem>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.Split('#')[0];
            if (string.IsNullOrWhiteSpace(content)) continue;
            var found = problems.Count;
            var flag = Read(content, number, problems);
            if (problems.Count == found) flags.Add(flag);
        }

        return (flags.ToImmutable(), problems.ToImmutable());
    }

    private static RedFlag Read(string content, int line, ImmutableArray<WordListProblem>.Builder problems)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var start = 0;
        foreach (var part in content.Split('+'))
        {
            var phrases = ImmutableArray.CreateBuilder<string>();
            foreach (var phrase in part.Split(','))
            {
                if (Words.Of(phrase).IsEmpty)
                    problems.Add(new WordListProblem(line, start + 1, string.IsNullOrWhiteSpace(phrase) ? "A word is missing here." : $"'{phrase.Trim()}' has no letter or digit, so nobody can search for it."));
                phrases.Add(phrase.Trim());
                start += phrase.Length + 1;
            }

            parts.Add(phrases.ToImmutable());
        }

        return new RedFlag(parts.ToImmutable());
    }
}
