using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Html;

/// <summary>A style declaration that hides a disclaimer on a page. It is one fault, however many pages it is on.</summary>
/// <param name="Disclaimer">The disclaimer's name.</param>
/// <param name="Style">The declaration.</param>
public sealed record StyleFault(string Disclaimer, StyleDeclaration Style);
