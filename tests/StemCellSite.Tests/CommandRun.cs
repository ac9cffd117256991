using StemCellSite.Commands;

namespace StemCellSite.Tests;

/// <summary>What a command wrote and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Standard output's lines.</summary>
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a command in this process, on writers in place of the streams.</summary>
    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(TestContext.Current.CancellationToken, arguments);

    /// <summary>Runs a command that can be cancelled.</summary>
    public static async Task<CommandRun> OfAsync(CancellationToken cancellation, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await new CommandLine(new Terminal(output, error, HasColor: false, ShowsProgress: false)).RunAsync(arguments, cancellation);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Builds a site for the day all tests count as today.</summary>
    public static Task<CommandRun> BuildAsync(string input, string output, params string[] more) =>
        OfAsync(["build", "--input", input, "--output", output, "--date", "2026-11-22", .. more]);
}
