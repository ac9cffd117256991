namespace StemCellSite.Preview;

/// <summary>What a host sends for an address.</summary>
/// <param name="Status">200, 404 or that of a redirect.</param>
/// <param name="ContentType">What kind of thing the bytes are.</param>
/// <param name="Bytes">The file; empty for a redirect.</param>
/// <param name="Headers">What the site's <c>_headers</c> says of the address.</param>
/// <param name="Location">Where a redirect leads; null for everything else.</param>
public sealed record HostAnswer(
    int Status, string ContentType, ReadOnlyMemory<byte> Bytes, IReadOnlyDictionary<string, string> Headers, string? Location = null);
