namespace StemCellSite.Medical.Articles;

/// <summary>A block of a page's body.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Offset">Where it was written, in UTF-16 code units from the file's start.</param>
/// <param name="Text">The words of a heading or paragraph; the name of a container with what follows it; else empty.</param>
/// <param name="Level">2 to 6 for a heading, else 0.</param>
public sealed record OutlineBlock(OutlineBlockType Type, int Offset, string Text, int Level = 0);
