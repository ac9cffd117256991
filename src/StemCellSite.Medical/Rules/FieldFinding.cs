using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>Something wrong in a field of a data file or of front matter.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Field">The field at fault, as written; one that is missing is named too.</param>
/// <param name="Message">What is wrong here and what to do, in the writer's words.</param>
public sealed record FieldFinding(RuleInfo Rule, string Field, string Message);
