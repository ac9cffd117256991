using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>A person's word that a sentence claims nothing.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Reason">Why not.</param>
/// <param name="By">The role that decided.</param>
/// <param name="Date">When.</param>
public sealed record Ruling(Located<string> Text, string Reason, string By, DateOnly Date);
