using System.Globalization;

namespace StemCellSite.Tests;

public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Input => Repository.PathOf("input");

    [Fact]
    public async Task Another_culture_gives_the_same_bytes()
    {
        var plain = await CommandRun.BuildAsync(Input, folder["plain"]);

        var foreign = await InCultureAsync(Foreign(), () => CommandRun.BuildAsync(Input, folder["foreign"]));

        Assert.Equal((0, 0), (plain.ExitCode, foreign.ExitCode));
        Assert.Equal(FolderContent.Of(folder["plain"]), FolderContent.Of(folder["foreign"]));
    }

    [Fact]
    public async Task Another_culture_gives_the_same_messages()
    {
        new SiteCase("links").LayOut(folder, "input");
        var plain = await CommandRun.OfAsync("check", "--input", folder["input"], "--date", "2026-11-22", "--format", "json");

        var foreign = await InCultureAsync(Foreign(), () => CommandRun.OfAsync("check", "--input", folder["input"], "--date", "2026-11-22", "--format", "json"));

        Assert.NotEmpty(plain.Output);
        Assert.Equal(plain.Output, foreign.Output);
    }

    [Fact]
    public async Task Another_time_zone_another_number_of_threads_and_another_folder_give_the_same_bytes()
    {
        folder.Copy(Input, "elsewhere/pages");
        var here = await CommandRun.BuildAsync(Input, folder["here"]);

        var there = await ProgramProcess.RunAsync(
            folder["elsewhere"],
            new Dictionary<string, string> { ["TZ"] = "Pacific/Kiritimati", ["DOTNET_PROCESSOR_COUNT"] = "1", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" },
            "build", "--input", "pages", "--output", folder["there"], "--date", "2026-11-22");

        Assert.Equal((0, 0), (here.ExitCode, there.ExitCode));
        Assert.Equal(FolderContent.Of(folder["here"]), FolderContent.Of(folder["there"]));
    }

    [Fact]
    public async Task The_day_of_the_build_is_in_no_page_as_long_as_nothing_is_overdue()
    {
        await CommandRun.BuildAsync(Input, folder["today"]);

        await CommandRun.OfAsync("build", "--input", Input, "--output", folder["tomorrow"], "--date", "2026-11-23");

        Assert.Equal(FolderContent.Of(folder["today"]), FolderContent.Of(folder["tomorrow"]));
    }

    public void Dispose() => folder.Dispose();

    // Made from the invariant culture: this program has no other.
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PercentSymbol = "pct";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        culture.DateTimeFormat.LongDatePattern = "'day' d";
        culture.DateTimeFormat.DateSeparator = "·";
        culture.DateTimeFormat.TimeSeparator = "h";
        culture.DateTimeFormat.MonthNames = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12", ""];
        culture.DateTimeFormat.AbbreviatedMonthNames = culture.DateTimeFormat.MonthNames;
        culture.DateTimeFormat.MonthGenitiveNames = culture.DateTimeFormat.MonthNames;
        return culture;
    }

    // The culture flows with the task, and so to every thread that a build uses.
    private static Task<T> InCultureAsync<T>(CultureInfo culture, Func<Task<T>> run) => Task.Run(() =>
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return run();
    });
}
