using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>Leave for a page to break a rule for a while.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The role that gave it.</param>
/// <param name="Until">The last day it holds.</param>
public sealed record Waiver(Located<string> Rule, string Reason, string By, DateOnly Until);
