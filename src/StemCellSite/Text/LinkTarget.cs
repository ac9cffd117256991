namespace StemCellSite.Text;

/// <summary>Where a link between files of the input leads.</summary>
/// <param name="File">The file, relative to the input folder; null when the link climbs out of it.</param>
/// <param name="Path">The link's path as written, without escapes; empty for a place on the same page.</param>
/// <param name="Anchor">The place on the page; null when the link names none.</param>
public sealed record LinkTarget(string? File, string Path, string? Anchor)
{
    /// <summary>Reads a link.</summary>
    /// <param name="source">The file it stands in.</param>
    /// <param name="url">The link as written; a relative one.</param>
    public static LinkTarget Of(string source, string url)
    {
        var hash = url.IndexOf('#');
        var path = Uri.UnescapeDataString(hash < 0 ? url : url[..hash]);
        var folder = source.LastIndexOf('/') is >= 0 and var slash ? source[..slash] : "";
        return new(path.Length is 0 ? source : Combine(folder, path), path, hash < 0 ? null : Uri.UnescapeDataString(url[(hash + 1)..]));
    }

    // A relative path from a folder; null when it climbs out.
    private static string? Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is ".") continue;
            if (part is not "..") parts.Add(part);
            else if (parts.Count is 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
