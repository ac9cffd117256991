using System.Text;

namespace StemCellSite.Preview;

/// <summary>A site as its host (Netlify) gives it: clean addresses, headers, redirects and a true 404.</summary>
public sealed class HostedSite
{
    private const string WellKnown = ".well-known";
    private readonly IPublishedFiles files;
    private readonly HeaderRules headers;
    private readonly RedirectRules redirects;

    /// <summary>Reads the host's two files from among the site's.</summary>
    /// <param name="files">Everything that is published.</param>
    /// <exception cref="FormatException"><c>_headers</c> or <c>_redirects</c> has a line that cannot be read.</exception>
    public HostedSite(IPublishedFiles files)
    {
        this.files = files;
        headers = HeaderRules.Parse(Text(HeaderRules.Destination));
        redirects = RedirectRules.Parse(Text(RedirectRules.Destination));
    }

    /// <summary>What is sent for an address.</summary>
    /// <param name="path">As <see cref="RequestPath"/> gives it.</param>
    /// <param name="query">With its question mark, or empty; a redirect takes it along.</param>
    public HostAnswer Answer(string path, string query)
    {
        var destination = DestinationOf(path);
        if (Published(destination) is { } file)
            return new HostAnswer(200, ContentTypes.Of(destination), file, headers.For(path));

        // A file stands before a redirect of its address.
        if (!path.EndsWith('/') && Published($"{destination}/index.html") is not null)
            return RedirectTo($"{Encoded(path)}/{query}", 301, path);
        if (redirects.Find(path) is { } redirect)
            return RedirectTo(redirect.To + query, redirect.Status, path);
        return files.Find("404.html") is { } page
            ? new HostAnswer(404, ContentTypes.Html, page, headers.For(path))
            : new HostAnswer(404, "text/plain; charset=UTF-8", "There is no such page.\n"u8.ToArray(), headers.For(path));
    }

    /// <summary>The file that stands behind an address.</summary>
    public static string DestinationOf(string path) => path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..];

    // The host's own files are for the host, and hidden files for nobody.
    private ReadOnlyMemory<byte>? Published(string destination)
    {
        if (destination is HeaderRules.Destination or RedirectRules.Destination) return null;
        var parts = destination.Split('/');
        return parts.Where((part, index) => part.StartsWith('.') && !(index is 0 && part is WellKnown)).Any() ? null : files.Find(destination);
    }

    private HostAnswer RedirectTo(string location, int status, string path) => new(status, "text/plain; charset=UTF-8", default, headers.For(path), location);

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private string Text(string destination) => files.Find(destination) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";
}
