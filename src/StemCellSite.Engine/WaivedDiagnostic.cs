namespace StemCellSite.Engine;

/// <summary>A finding that somebody has allowed for a while.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Reason">Why it was allowed.</param>
/// <param name="By">The role that allowed it.</param>
/// <param name="Until">The last day it is allowed.</param>
public sealed record WaivedDiagnostic(Diagnostic Diagnostic, string Reason, string By, DateOnly Until);
