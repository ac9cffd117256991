using StemCellSite.Text;

namespace StemCellSite.Scaffolding;

/// <summary>Where a new page may lie.</summary>
public static class NewPagePath
{
    private const string Extension = ".md";
    private static readonly string[] NoSections = ["data", "assets"];

    /// <summary>Reads a path as a writer gives it.</summary>
    /// <param name="written">Relative to the input folder: <c>claims/sleep.md</c>; the ending may be left out.</param>
    /// <param name="source">The page's file, relative to the input folder, with <c>/</c>; empty when there is a complaint.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Read(string written, out string source)
    {
        source = "";
        var path = written.Replace('\\', '/');
        if (Path.IsPathRooted(written) || path.Split('/').Any(part => part is "" or "." or ".."))
            return $"'{written}' is no path in the input folder: write it as 'claims/sleep.md'.";
        var page = path.EndsWith(Extension, StringComparison.Ordinal) ? path[..^Extension.Length] : path;
        if (NoSections.Contains(page.Split('/')[0]))
            return $"'{written}' lies in '{page.Split('/')[0]}', where no pages are. Choose another folder.";
        if (!PageAddress.IsValid($"/{page}/"))
            return $"'{written}' would make an address that is hard to read and to type: a name has small letters and digits, with single hyphens between.{Better(page)}";
        source = page + Extension;
        return null;
    }

    private static string Better(string page)
    {
        var parts = page.Split('/').Select(Slug.Of).ToList();
        return parts.All(part => part.Length > 0) ? $" Did you mean '{string.Join('/', parts)}{Extension}'?" : "";
    }
}
