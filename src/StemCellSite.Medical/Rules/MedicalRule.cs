using StemCellSite.Engine;

namespace StemCellSite.Medical.Rules;

/// <summary>A rule of the catalogue: what it is, and how it is explained.</summary>
/// <param name="Info">Its id, title and severity.</param>
/// <param name="Help">What a writer reads.</param>
public sealed record MedicalRule(RuleInfo Info, RuleHelp Help)
{
    /// <summary>The folder of the pages that explain rules.</summary>
    public const string Address = "/editorial/rules/";

    /// <summary>Names a rule and the page that explains it.</summary>
    public static RuleInfo Name(string id, string title, Severity severity) => new(id, title, severity, $"{Address}{id.ToLowerInvariant()}/");
}
