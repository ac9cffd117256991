using StemCellSite.Commands;

namespace StemCellSite.Tests;

/// <summary>Whole small sites, each right or wrong in one way. See <see cref="SiteCase"/> for how to add one.</summary>
public sealed class SiteCaseTests
{
    /// <summary>Cases that are all in their input.</summary>
    public static IEnumerable<TheoryDataRow<string>> WrittenCases => Cases(isWritten: true);

    /// <summary>Cases that replace a finished page or a style sheet: what Markdown cannot say.</summary>
    public static IEnumerable<TheoryDataRow<string>> ReplacedCases => Cases(isWritten: false);

    [Theory]
    [MemberData(nameof(WrittenCases))]
    public async Task A_site_is_published_only_when_there_is_nothing_to_say_about_it(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("output/governance.json", "{}");
        folder.Write("output/index.html", "what readers have");
        var before = FolderContent.Of(folder["output"]);
        var site = new SiteCase(name);
        site.LayOut(folder, "input");

        var run = await CommandRun.BuildAsync(folder["input"], folder["output"]);

        Golden.Matches(site.Expected, run.OutputLines.Select(line => line.Replace($"{folder["input"]}/", "", StringComparison.Ordinal)));
        var isRight = !run.Output.Contains("): error ", StringComparison.Ordinal);
        Assert.Equal(isRight ? ExitCode.Success : ExitCode.ContentErrors, run.ExitCode);
        Assert.Equal(isRight, !before.SequenceEqual(FolderContent.Of(folder["output"])));
    }

    [Theory]
    [MemberData(nameof(ReplacedCases))]
    public async Task What_a_page_or_a_style_sheet_hides_is_found(string name)
    {
        using var folder = new TemporaryFolder();
        var site = new SiteCase(name);
        site.LayOut(folder, "input");

        var (result, _) = await TestBuild.RunAsync(site.Options(folder["input"]));

        Golden.Matches(site.Expected, result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    private static IEnumerable<TheoryDataRow<string>> Cases(bool isWritten) =>
        SiteCase.Names.Where(name => new SiteCase(name).IsWritten == isWritten).Select(name => new TheoryDataRow<string>(name));
}
