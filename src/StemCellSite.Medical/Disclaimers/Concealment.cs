namespace StemCellSite.Medical.Disclaimers;

/// <summary>Something that keeps a reader from seeing a disclaimer.</summary>
/// <param name="What">What it is, to follow "is hidden:": "it stands in a closed 'details'".</param>
/// <param name="Style">The style declaration that does it; null when the page's HTML does.</param>
public sealed record Concealment(string What, StyleDeclaration? Style = null);
