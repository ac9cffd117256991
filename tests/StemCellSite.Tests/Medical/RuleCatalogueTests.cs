using StemCellSite.Medical.Rules;

namespace StemCellSite.Tests.Medical;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void What_a_rule_is_called_and_how_severe_it_is_changes_only_on_purpose() =>
        Golden.Matches(
            Repository.PathOf("tests/StemCellSite.Tests/Medical/rules.txt"),
            MedicalRules.All.Select(rule => $"{rule.Info.Id} {rule.Info.Title} {rule.Info.Severity}"));

    [Fact]
    public void Every_rule_of_the_code_is_in_the_catalogue()
    {
        var written = Directory.EnumerateFiles(Repository.PathOf("src/StemCellSite.Medical/Rules"), "*.cs")
            .Where(file => File.ReadAllText(file).Contains("MedicalRule.Name(\"MED", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(written.Order(StringComparer.Ordinal), MedicalRules.All.Select(rule => rule.Info.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_stand_in_the_order_of_their_ids() =>
        Assert.Equal(MedicalRules.All.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal), MedicalRules.All.Select(rule => rule.Info.Id));

    [Fact]
    public void Every_rule_says_what_why_and_from_where()
    {
        foreach (var (info, help) in MedicalRules.All)
        {
            Assert.True(help.What.Length > 40 && help.Why.Length > 40, info.Id);
            Assert.NotEmpty(help.Sources);
            Assert.NotEqual(help.Wrong, help.Right);
        }
    }
}
