using StemCellSite.Engine;

namespace StemCellSite.Tests.Engine;

public sealed class DiagnosticTests
{
    private static readonly Diagnostic Found = new("input/risks.md", 11, 5, "MED101", Severity.Error, "Missing.");

    [Fact]
    public void It_reads_as_MSBuild_writes_it()
    {
        Assert.Equal("input/risks.md(11,5): error MED101: Missing.", Found.ToString());
        Assert.Equal("input/risks.md(11,5): warning MED101: Missing.", (Found with { Severity = Severity.Warning }).ToString());
    }

    [Fact]
    public void It_is_ordered_by_file_line_column_id_and_message()
    {
        Diagnostic[] ordered =
        [
            Found with { File = "Z.md" },
            Found with { Line = 2 },
            Found with { Column = 4 },
            Found with { Id = "MED100" },
            Found with { Message = "A" },
            Found,
            Found with { Column = 10 },
            Found with { File = "input/é.md" },
        ];

        var sorted = ordered.Reverse().Order();

        Assert.Equal(ordered, sorted);
    }

    [Fact]
    public void A_rule_makes_findings_of_its_kind()
    {
        var rule = new RuleInfo("MED101", "MissingDisclaimer", Severity.Error, "https://help.example");

        var found = rule.At("input/risks.md", new Position(11, 5), "Missing.");

        Assert.Equal(Found with { Help = "https://help.example" }, found);
    }

    [Fact]
    public void Rule_ids_are_never_used_twice()
    {
        var rules = new[] { typeof(SiteRules).Assembly, typeof(StemCellSite.Medical.PageKind).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public))
            .Where(field => field.FieldType == typeof(RuleInfo))
            .Select(field => (RuleInfo)field.GetValue(null)!)
            .ToList();

        Assert.Distinct(rules.Select(rule => rule.Id));
        Assert.Distinct(rules.Select(rule => rule.Title));
        Assert.All(rules, rule => Assert.Matches("^(SITE|MED)[0-9]{3}$", rule.Id));
    }
}
