using System.CommandLine;
using StemCellSite.Preview;

namespace StemCellSite.Commands;

/// <summary>Shows the site on this machine while it is written.</summary>
public static class PreviewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new BuildOptions();
        var serve = new ServeOptions();
        var command = new Command("preview", "Shows the site on this machine, drafts too, and shows it anew on every change. Writes nothing.");
        options.AddTo(command);
        serve.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(options.Read(result), serve, result, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, ServeOptions serve, ParseResult result, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            await using var session = await PreviewSession.StartAsync(request, serve.Port(result), terminal, cancellation);
            serve.Announce($"Preview of {request.Input}", session.Address, result, terminal);
            await session.RunAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // A signal is how a preview ends.
        }

        return ExitCode.Success;
    }
}
