namespace StemCellSite.Tests.Preview;

/// <summary>What a preview prints, for those who wait for a text of it.</summary>
internal sealed class PrintedText : StringWriter
{
    private TaskCompletionSource printed = Next();

    public PrintedText() => NewLine = "\n";

    /// <summary>Waits until a text is printed, also when it was already.</summary>
    public async Task UntilAsync(string text, CancellationToken cancellation)
    {
        while (true)
        {
            var next = Volatile.Read(ref printed).Task;
            if (ToString().Contains(text, StringComparison.Ordinal)) return;
            await next.WaitAsync(cancellation);
        }
    }

    public override void Write(char value)
    {
        lock (CoreNewLine) base.Write(value);
        Tell();
    }

    public override void Write(string? value)
    {
        lock (CoreNewLine) base.Write(value);
        Tell();
    }

    public override void Write(char[] buffer, int index, int count)
    {
        lock (CoreNewLine) base.Write(buffer, index, count);
        Tell();
    }

    public override string ToString()
    {
        lock (CoreNewLine) return base.ToString();
    }

    private static TaskCompletionSource Next() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Tell() => Interlocked.Exchange(ref printed, Next()).SetResult();
}
