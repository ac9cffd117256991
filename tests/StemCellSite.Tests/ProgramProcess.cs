using System.Diagnostics;
using StemCellSite.Commands;

namespace StemCellSite.Tests;

/// <summary>The program itself, in a process of its own: for signals, and for what a process has only one of.</summary>
internal static class ProgramProcess
{
    private static readonly string Program = typeof(CommandLine).Assembly.Location;

    /// <summary>Starts it.</summary>
    /// <param name="workingFolder">Where it is started.</param>
    /// <param name="arguments">As on a command line.</param>
    public static Process Start(string workingFolder, params string[] arguments) => Start(workingFolder, [], "dotnet", [Program, .. arguments]);

    /// <summary>Starts any command.</summary>
    public static Process Start(string workingFolder, Dictionary<string, string> environment, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = workingFolder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"'{command}' did not start.");
    }

    /// <summary>Runs it to its end.</summary>
    public static Task<CommandRun> RunAsync(string workingFolder, params string[] arguments) => RunAsync(workingFolder, [], arguments);

    /// <summary>Runs it to its end, with other environment variables.</summary>
    public static async Task<CommandRun> RunAsync(string workingFolder, Dictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(workingFolder, environment, "dotnet", [Program, .. arguments]);
        return await EndOfAsync(process);
    }

    /// <summary>Runs it in a terminal, where colours and progress are shown. Linux has one to lend.</summary>
    public static async Task<CommandRun> RunInTerminalAsync(string workingFolder, Dictionary<string, string> environment, params string[] arguments)
    {
        var line = string.Join(' ', new[] { "dotnet", Program }.Concat(arguments).Select(argument => $"'{argument}'"));
        using var process = Start(workingFolder, environment, "script", "--quiet", "--return", "--command", line, "/dev/null");
        return await EndOfAsync(process);
    }

    /// <summary>Waits for the end and gives what was written.</summary>
    public static async Task<CommandRun> EndOfAsync(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    /// <summary>Sends a signal: INT, TERM.</summary>
    public static void Signal(Process process, string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(null, null)]);
        kill.WaitForExit();
    }
}
