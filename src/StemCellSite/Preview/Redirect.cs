namespace StemCellSite.Preview;

/// <summary>Where an address leads.</summary>
/// <param name="To">An address of the site, or one that begins with <c>https://</c>.</param>
/// <param name="Status">301, 302, 303, 307 or 308.</param>
public sealed record Redirect(string To, int Status);
