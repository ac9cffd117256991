namespace StemCellSite.Search;

/// <summary>A file of the index, ready to be published.</summary>
/// <param name="Path">From the root of the site, with <c>/</c>: <c>search/manifest.json</c>.</param>
/// <param name="Bytes">UTF-8 without a byte order mark.</param>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);
