namespace StemCellSite.Scripts;

/// <summary>A place where a name stands, and what must stand beside a shorter one.</summary>
/// <param name="Start">Where the name begins, in UTF-16 units from the start of the script.</param>
/// <param name="Before">What is written before the short name.</param>
/// <param name="After">What is written after it.</param>
internal readonly record struct NameUse(int Start, string Before, string After);
