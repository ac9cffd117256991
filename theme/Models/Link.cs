namespace StemCellSite.Theme.Models;

/// <summary>A place to go and the words that say where.</summary>
/// <param name="Address">Root-relative (<c>/risks/#infection</c>) or absolute.</param>
/// <param name="Text">Plain text; says where it leads when read alone.</param>
public sealed record Link(string Address, string Text);
