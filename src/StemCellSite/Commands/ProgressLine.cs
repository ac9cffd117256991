namespace StemCellSite.Commands;

/// <summary>Shows on one line of a terminal which step is running.</summary>
public sealed class ProgressLine(TextWriter writer) : IProgress<string>, IDisposable
{
    private const string EraseLine = "\r\u001b[2K";
    private readonly Lock writing = new();
    private bool isDone;

    /// <inheritdoc />
    public void Report(string value)
    {
        lock (writing)
        {
            if (!isDone) writer.Write($"{EraseLine}{value} …");
        }
    }

    /// <summary>Erases the line; nothing is shown afterwards.</summary>
    public void Clear()
    {
        lock (writing)
        {
            if (!isDone) writer.Write(EraseLine);
            isDone = true;
        }
    }

    /// <inheritdoc />
    public void Dispose() => Clear();
}
