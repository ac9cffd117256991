using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>A change of a page's content, as its writer put it down.</summary>
/// <param name="Date">When.</param>
/// <param name="What">What changed and why.</param>
public sealed record PageChange(DateOnly Date, Located<string> What);
