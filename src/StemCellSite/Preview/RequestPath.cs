namespace StemCellSite.Preview;

/// <summary>Reads the path of a request, and refuses every way of writing one that leads out of the site.</summary>
public static class RequestPath
{
    /// <summary>Reads the target of a request line.</summary>
    /// <param name="target">As it was sent, before anything is decoded: <c>/a%20b/?q=1</c>.</param>
    /// <param name="path">The path, decoded: <c>/a b/</c>.</param>
    /// <param name="query">The query with its question mark, as it was sent; empty without one.</param>
    /// <returns>False for what no browser asks of a site: dots that climb, empty parts, separators that are encoded.</returns>
    public static bool TryRead(string target, out string path, out string query)
    {
        var mark = target.IndexOf('?');
        query = mark < 0 ? "" : target[mark..];
        path = Uri.UnescapeDataString(mark < 0 ? target : target[..mark]);

        // Decoded once and never again; what is still a percent sign is one.
        var written = (mark < 0 ? target : target[..mark]).Split('/');
        var parts = path.Split('/');
        return written.Length == parts.Length
            && parts is ["", _, ..]
            && parts[1..^1].All(part => part.Length > 0)
            && parts.All(part => part is not ("." or "..") && part.AsSpan().IndexOfAny('\\', ':') < 0 && !part.Any(char.IsControl));
    }
}
