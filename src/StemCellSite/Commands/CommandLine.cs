using System.CommandLine;
using StemCellSite.Text;

namespace StemCellSite.Commands;

/// <summary>The program's commands.</summary>
/// <param name="terminal">Where they write.</param>
public sealed class CommandLine(Terminal terminal)
{
    /// <summary>Carries out a command.</summary>
    /// <param name="arguments">As given; with no command, <c>build</c>.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        // Response files (@file) would make an argument that begins with @ mean something else.
        var result = CreateRoot().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 || result.UnmatchedTokens.Count > 0) return ReportUsage(result);
        try
        {
            // The default handler would exit 1, which means errors in the content.
            return await result.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = terminal.Output, Error = terminal.Error },
                cancellation);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Stopped. Nothing was changed.");
            return ExitCode.Cancelled;
        }
        catch (UsageException exception)
        {
            await terminal.Error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (IOException exception)
        {
            await terminal.Error.WriteLineAsync($"The files could not be read or written: {exception.Message} Nothing was published.");
            return ExitCode.Failure;
        }
        catch (UnauthorizedAccessException exception)
        {
            await terminal.Error.WriteLineAsync($"The system refused: {exception.Message} Nothing was published.");
            return ExitCode.Failure;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            await terminal.Error.WriteLineAsync($"The program failed; this is a fault of its own, not of the content. Please report the lines below.{Environment.NewLine}{exception}");
            return ExitCode.Failure;
        }
    }

    private RootCommand CreateRoot()
    {
        var build = BuildCommand.Create(terminal);
        var root = new RootCommand("Turns Markdown into a site of health information, and publishes none that is unsafe. With no command it builds.")
        {
            build,
            CheckCommand.Create(terminal),
            PreviewCommand.Create(terminal),
            ServeCommand.Create(terminal),
            NewCommand.Create(terminal),
            RulesCommand.Create(terminal),
            ClaimsCommand.Create(terminal),
            GraphCommand.Create(terminal),
        };

        // The root takes what build takes, and does it.
        foreach (var option in build.Options) root.Options.Add(option);
        root.Action = build.Action;
        return root;
    }

    private int ReportUsage(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var known = command.Options.Select(option => option.Name).Concat(command.Subcommands.Select(sub => sub.Name)).ToList();
        // What follows an unknown option is most likely its value.
        var unknown = result.UnmatchedTokens.TakeWhile((token, index) => index is 0 || !result.UnmatchedTokens[index - 1].StartsWith('-') || token.StartsWith('-'));
        foreach (var token in unknown)
        {
            var what = token.StartsWith('-') ? "option" : "command";
            terminal.Error.WriteLine($"There is no {what} '{token}'.{Suggestion.For(token, known)}");
        }

        if (result.UnmatchedTokens.Count is 0)
            foreach (var error in result.Errors) terminal.Error.WriteLine(error.Message);
        terminal.Error.WriteLine("'--help' lists what there is.");
        return ExitCode.Usage;
    }
}
