namespace StemCellSite.Medical.Articles;

/// <summary>A link in a passage.</summary>
/// <param name="Target">Where it leads, as written: a file of the site or an address.</param>
/// <param name="Start">Its first character in the passage's text.</param>
/// <param name="End">The character after its last.</param>
public sealed record PlacedLink(string Target, int Start, int End);
