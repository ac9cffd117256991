namespace StemCellSite.Text;

/// <summary>The address of a whole site: <c>https://www.name.example</c>.</summary>
public static class SiteAddress
{
    /// <summary>Whether a text is one: absolute, http or https, with no path, query or fragment.</summary>
    public static bool IsValid(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.PathAndQuery is "/"
        && uri.Fragment is ""
        && uri.UserInfo is "";
}
