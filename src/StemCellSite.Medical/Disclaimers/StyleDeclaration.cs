using StemCellSite.Engine;

namespace StemCellSite.Medical.Disclaimers;

/// <summary>A declaration in a style sheet and where its rule begins.</summary>
/// <param name="File">The style sheet's file.</param>
/// <param name="Position">Where the rule begins in it.</param>
/// <param name="Selector">What the rule selects.</param>
/// <param name="Property">The property, lower case.</param>
/// <param name="Value">The value as written.</param>
/// <param name="Medium">When it holds, "print"; null for always.</param>
public sealed record StyleDeclaration(string File, Position Position, string Selector, string Property, string Value, string? Medium);
