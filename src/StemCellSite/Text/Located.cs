using StemCellSite.Engine;

namespace StemCellSite.Text;

/// <summary>A value and the place where it was written.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record Located<T>(T Value, Position Position);
