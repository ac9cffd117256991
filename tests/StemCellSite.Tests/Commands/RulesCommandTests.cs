using StemCellSite.Commands;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Tests.Commands;

public sealed class RulesCommandTests
{
    [Fact]
    public async Task Every_rule_has_its_line()
    {
        var run = await CommandRun.OfAsync("rules");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(MedicalRules.All.Select(rule => rule.Info.Id), run.OutputLines.Select(line => line[..6]));
    }

    [Theory]
    [InlineData("MED204")]
    [InlineData("med204")]
    [InlineData("AbsolutePromise")]
    public async Task One_rule_is_explained_by_id_or_title(string wanted)
    {
        var run = await CommandRun.OfAsync("rules", wanted);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith("MED204 AbsolutePromise (error)\n\n", run.Output, StringComparison.Ordinal);
        foreach (var part in (string[])["Why: ", "Wrong:\n    ", "Right:\n    ", "Sources:\n- "]) Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_a_wrong_command()
    {
        var run = await CommandRun.OfAsync("rules", "MED24");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("There is no medical rule 'MED24'. Did you mean 'MED204'?", run.Error, StringComparison.Ordinal);
    }
}
