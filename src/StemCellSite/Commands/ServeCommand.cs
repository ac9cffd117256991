using System.CommandLine;
using StemCellSite.Preview;

namespace StemCellSite.Commands;

/// <summary>Serves the output folder as its host would.</summary>
public static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var output = BuildCommand.CreateOutput();
        var options = new ServeOptions();
        var command = new Command("serve", "Serves the output folder on this machine as its host would, headers and redirects included.");
        command.Options.Add(output);
        options.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(output)!, options, result, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string output, ServeOptions options, ParseResult result, Terminal terminal, CancellationToken cancellation)
    {
        if (!Directory.Exists(output)) throw new UsageException($"There is no folder '{output}'. Build the site first, or name its folder with --output DIR.");
        try
        {
            await using var host = await PublishedHost.StartAsync(output, options.Port(result), cancellation);
            options.Announce($"Serving {output}", host.Address, result, terminal);
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"'{output}' cannot be served: {exception.Message}");
        }
        catch (OperationCanceledException)
        {
            // A signal is how serving ends.
        }

        return ExitCode.Success;
    }
}
