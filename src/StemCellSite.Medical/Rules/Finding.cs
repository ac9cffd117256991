using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>Something wrong in a page's words, and where.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Offset">Where it was written, in UTF-16 code units from the file's start.</param>
/// <param name="Message">What is wrong here and what to do, in the writer's words.</param>
public sealed record Finding(RuleInfo Rule, int Offset, string Message);
