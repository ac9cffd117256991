using System.Text.RegularExpressions;

namespace StemCellSite.Text;

/// <summary>Root-relative addresses of pages: <c>/risks/infection/</c>.</summary>
public static partial class PageAddress
{
    /// <summary>Whether a text is such an address.</summary>
    public static bool IsValid(string address) => Form().IsMatch(address);

    /// <summary>The address that follows from a page's file.</summary>
    /// <param name="source">Relative to the input folder, ends in <c>.md</c>.</param>
    public static string Of(string source)
    {
        var path = source[..^".md".Length];
        if (path is "index") return "/";
        return path.EndsWith("/index", StringComparison.Ordinal) ? $"/{path[..^"index".Length]}" : $"/{path}/";
    }

    /// <summary>The file that is published at an address.</summary>
    public static string ToDestination(string address) => $"{address.TrimStart('/')}index.html";

    [GeneratedRegex(@"^/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
