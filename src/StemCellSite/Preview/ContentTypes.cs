namespace StemCellSite.Preview;

/// <summary>What kind of thing a file is, for a browser.</summary>
public static class ContentTypes
{
    /// <summary>What a page is.</summary>
    public const string Html = "text/html; charset=UTF-8";

    /// <summary>The type of a file by the end of its name; text is UTF-8.</summary>
    /// <param name="destination">Relative to the site, with <c>/</c>.</param>
    public static string Of(string destination) => Path.GetExtension(destination) switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=UTF-8",
        ".js" or ".mjs" => "text/javascript; charset=UTF-8",
        ".json" => "application/json; charset=UTF-8",
        ".webmanifest" => "application/manifest+json; charset=UTF-8",
        ".xml" => "application/xml; charset=UTF-8",
        ".txt" => "text/plain; charset=UTF-8",
        ".md" => "text/markdown; charset=UTF-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".ico" => "image/x-icon",
        ".pdf" => "application/pdf",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
