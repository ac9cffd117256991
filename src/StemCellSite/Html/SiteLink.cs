namespace StemCellSite.Html;

/// <summary>A link of a finished page to a place on the site.</summary>
/// <param name="Path">The address of the page or file, decoded.</param>
/// <param name="Anchor">The id of a place there, decoded; empty for the whole.</param>
public sealed record SiteLink(string Path, string Anchor)
{
    /// <summary>Reads an address that begins with <c>/</c> or <c>#</c>; a query is passed over.</summary>
    /// <param name="address">As the page has it.</param>
    /// <param name="from">The page's own address.</param>
    public static SiteLink Of(string address, string from)
    {
        var hash = address.IndexOf('#');
        var path = hash < 0 ? address : address[..hash];
        if (path.IndexOf('?') is >= 0 and var query) path = path[..query];
        return new SiteLink(path.Length is 0 ? from : Uri.UnescapeDataString(path), hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]));
    }
}
