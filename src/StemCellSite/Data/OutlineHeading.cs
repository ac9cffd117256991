namespace StemCellSite.Data;

/// <summary>A heading as other pages know it.</summary>
/// <param name="Level">2 to 6 on a page without faults.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchor">Its id.</param>
public sealed record OutlineHeading(int Level, string Text, string Anchor);
