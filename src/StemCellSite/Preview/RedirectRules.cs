using System.Globalization;

namespace StemCellSite.Preview;

/// <summary>The host's file <c>_redirects</c>: which addresses lead to others.</summary>
public sealed class RedirectRules
{
    /// <summary>Where it lies among the published files.</summary>
    public const string Destination = "_redirects";

    private static readonly int[] Statuses = [301, 302, 303, 307, 308];
    private readonly Dictionary<string, Redirect> redirects;

    private RedirectRules(Dictionary<string, Redirect> redirects) => this.redirects = redirects;

    /// <summary>Reads the file. Of the host's forms only the plainest is known, which is all that a build writes.</summary>
    /// <param name="text">One redirect a line: from, to, status. Lines that start with <c>#</c> are comments.</param>
    /// <exception cref="FormatException">A line is none, or leads on from an address that has a redirect; the message names it.</exception>
    public static RedirectRules Parse(string text)
    {
        var redirects = new Dictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line.Trim(), index + 1)))
        {
            if (line is "" || line.StartsWith('#')) continue;
            var (from, redirect) = Read(line, number);
            if (!redirects.TryAdd(WithoutSlash(from), redirect)) throw Fault(number, $"'{from}' is redirected by a line above, and the first one counts.");
        }

        return new RedirectRules(redirects);
    }

    /// <summary>Where an address leads, or null. A slash at its end makes no difference.</summary>
    /// <param name="path">The address, decoded, from its first slash.</param>
    public Redirect? Find(string path) => redirects.GetValueOrDefault(WithoutSlash(path));

    private static (string From, Redirect Redirect) Read(string line, int number)
    {
        if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var from, var to, var written])
            throw Fault(number, $"'{line}' is no redirect: write '/old/ /new/ 301'.");
        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var status) || !Statuses.Contains(status))
            throw Fault(number, $"'{written}' is no status of a redirect: {string.Join(", ", Statuses)}.");
        if (!IsPath(from) || !(IsPath(to) || to.StartsWith("https://", StringComparison.Ordinal)))
            throw Fault(number, $"'{line}' does not lead from an address of the site ('/old/', without '*' or ':name') to another or to https.");
        return (from, new Redirect(to, status));
    }

    private static bool IsPath(string text) =>
        text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal) && !text.Contains('*', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal);

    private static string WithoutSlash(string path) => path.Length > 1 ? path.TrimEnd('/') : path;

    private static FormatException Fault(int line, string message) => new(string.Create(null, $"{Destination}({line}): {message}"));
}
