namespace StemCellSite.Medical.Articles;

/// <summary>A citation in a passage.</summary>
/// <param name="Key">The reference's key.</param>
/// <param name="Index">The character of the passage's text before which it stands, from 0 to the text's length.</param>
public sealed record PlacedCitation(string Key, int Index);
