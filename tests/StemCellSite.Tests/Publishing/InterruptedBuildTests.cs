using System.Diagnostics;
using StemCellSite.Commands;

namespace StemCellSite.Tests.Publishing;

/// <summary>The program itself, stopped while it builds the real site.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Input => Repository.PathOf("input");

    private string Output => folder["output"];

    private string Staging => folder[".output.staging"];

    [Theory]
    [InlineData("the staging folder", "")]
    [InlineData("a first page", "index.html")]
    [InlineData("the last file of the last step", "governance.json")]
    public async Task A_build_killed_when_it_has_written(string what, string file)
    {
        _ = what;
        folder.Write("output/governance.json", "{}");
        folder.Write("output/index.html", "the old site");
        var old = FolderContent.Of(Output);
        using var build = Start();

        // On a busy machine the last moment may be missed; then the build is done, and what holds must hold all the same.
        if (await HasAppearedAsync(build, $"{Staging}/{file}".TrimEnd('/'))) build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);

        var found = FolderContent.Of(Output);
        var next = await CommandRun.BuildAsync(Input, Output);
        var whole = FolderContent.Of(Output);
        Assert.True(found.SequenceEqual(old) || found.SequenceEqual(whole), $"The output is neither the old site nor the new one: {string.Join(", ", found)}");
        Assert.Equal((ExitCode.Success, ""), (next.ExitCode, next.Output));
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_a_build_with_130_and_leaves_the_site_as_it_was(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        folder.Write("output/governance.json", "{}");
        folder.Write("output/index.html", "the old site");
        var old = FolderContent.Of(Output);
        using var build = Start();

        Assert.True(await HasAppearedAsync(build, Staging));
        ProgramProcess.Signal(build, signal);
        var end = await ProgramProcess.EndOfAsync(build);

        Assert.Equal((ExitCode.Cancelled, "", "Stopped. Nothing was changed.\n"), (end.ExitCode, end.Output, end.Error));
        Assert.Equal(old, FolderContent.Of(Output));
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    public void Dispose() => folder.Dispose();

    private Process Start() => ProgramProcess.Start(folder.Path, "build", "--input", Input, "--output", Output, "--date", "2026-11-22");

    // Looks again and again rather than waiting: what matters is the moment.
    private static async Task<bool> HasAppearedAsync(Process build, string path)
    {
        while (!build.HasExited)
        {
            if (Path.Exists(path)) return true;
            await Task.Yield();
        }

        return false;
    }
}
