namespace StemCellSite.Medical.Disclaimers;

/// <summary>The text in force of a disclaimer.</summary>
/// <param name="Version">Which version it is.</param>
/// <param name="Text">Its text as rendered.</param>
public sealed record ApprovedText(ApprovedDisclaimer Version, string Text);
