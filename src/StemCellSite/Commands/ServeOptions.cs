using System.CommandLine;
using System.Globalization;
using System.Net;

namespace StemCellSite.Commands;

/// <summary>The options of every command that serves.</summary>
public sealed class ServeOptions
{
    private const int DefaultPort = 4000;
    private readonly Option<int> port = new("--port")
    {
        Description = "The port. Where it is taken, the next free one; 0 for any.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultPort,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort) return port;
            result.AddError(string.Create(null, $"'{result.Tokens[0].Value}' is no port: a number from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}."));
            return default;
        },
    };

    private readonly Option<bool> open = new("--open") { Description = "Opens the browser." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(port);
        command.Options.Add(open);
    }

    /// <summary>The port that was given.</summary>
    public int Port(ParseResult result) => result.GetValue(port);

    /// <summary>Whether the browser is to be opened.</summary>
    public bool Opens(ParseResult result) => result.GetValue(open);

    /// <summary>Says where a server answers, and opens it if that was asked for.</summary>
    /// <param name="what">What it does: "Serving output".</param>
    /// <param name="address">Where it answers.</param>
    /// <param name="result">What was given.</param>
    /// <param name="terminal">Where to say it.</param>
    public void Announce(string what, Uri address, ParseResult result, Terminal terminal)
    {
        if (Port(result) is not 0 and var wanted && address.Port != wanted)
            terminal.Error.WriteLine(string.Create(null, $"Port {wanted} is taken; this is the next free one."));
        terminal.Error.WriteLine($"{what} at {address}");
        if (Opens(result) && !Browser.TryOpen(address)) terminal.Error.WriteLine("No browser could be opened; open the address yourself.");
    }
}
