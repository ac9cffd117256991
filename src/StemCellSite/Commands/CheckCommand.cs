using System.CommandLine;

namespace StemCellSite.Commands;

/// <summary>Checks everything and writes nothing.</summary>
public static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new BuildOptions();
        var command = new Command("check", "Checks everything that build checks, and writes nothing.");
        options.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(options.Read(result), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var run = new ReportedBuild(request, terminal);
        var result = await run.RunAsync(new Site(SiteOptions.For(request.ExistingInput, request.BaseUrl)), [], cancellation);
        var isRefused = run.IsRefused(result);
        run.Summarise(result, isRefused ? "it would not be published" : "it could be published");
        return isRefused ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
