using StemCellSite.Engine;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Tests.Medical;

/// <summary>What the help of a rule shows as wrong is reported, and what it shows as right is not.</summary>
public sealed class RuleExampleTests
{
    public static IEnumerable<TheoryDataRow<string>> Rules => MedicalRules.All.Select(rule => new TheoryDataRow<string>(rule.Info.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_wrong_example_is_reported_by_its_rule(string id)
    {
        var example = Find(id).Help.Wrong;

        Assert.Contains(await CheckAsync(example), diagnostic => diagnostic.Id == id && diagnostic.File == ExampleSite.FileOf(example));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_right_example_is_reported_by_no_rule(string id)
    {
        var example = Find(id).Help.Right;

        Assert.DoesNotContain(await CheckAsync(example), diagnostic => diagnostic.File == ExampleSite.FileOf(example));
    }

    private static MedicalRule Find(string id) => MedicalRules.All.Single(rule => rule.Info.Id == id);

    private static async Task<IEnumerable<Diagnostic>> CheckAsync(RuleExample example)
    {
        using var folder = new TemporaryFolder();
        ExampleSite.LayOut(folder, example);
        var (result, _) = await TestBuild.RunAsync(SiteOptions.For(folder["input"]));
        return result.Diagnostics;
    }
}
