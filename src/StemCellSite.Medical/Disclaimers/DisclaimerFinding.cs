using StemCellSite.Engine;

namespace StemCellSite.Medical.Disclaimers;

/// <summary>Something wrong with a page's disclaimers.</summary>
/// <param name="Rule">Which rule says so.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Block">The block it concerns, as an index into <see cref="DisclaimerEvidence.Shown"/>; null for the page as a whole.</param>
/// <param name="Style">The style declaration at fault; null when the page is.</param>
public sealed record DisclaimerFinding(RuleInfo Rule, string Message, int? Block = null, StyleDeclaration? Style = null);
