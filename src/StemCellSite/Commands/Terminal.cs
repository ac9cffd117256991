namespace StemCellSite.Commands;

/// <summary>Where a command writes, and what can be shown there.</summary>
/// <param name="Output">For what was asked: diagnostics, a graph.</param>
/// <param name="Error">For everything else: progress, timings, the summary.</param>
/// <param name="HasColor">Whether output may have colours.</param>
/// <param name="ShowsProgress">Whether a line of error may be written over.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool HasColor, bool ShowsProgress)
{
    /// <summary>What is typed or piped in; nothing unless somebody sets it.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>The streams of this process. Colour and progress are for terminals; NO_COLOR is obeyed (no-color.org).</summary>
    public static Terminal OfProcess()
    {
        var mayColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(
            Console.Out,
            Console.Error,
            mayColor && !Console.IsOutputRedirected,
            !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb")
        { Input = Console.In };
    }
}
