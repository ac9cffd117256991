using System.Diagnostics;
using System.Text.RegularExpressions;
using StemCellSite.Benchmarks.Measuring;

namespace StemCellSite.Benchmarks.Felt;

/// <summary>The preview as a process of its own.</summary>
internal sealed partial class PreviewProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task reading;

    private PreviewProcess(Process process, Uri address, Task reading)
    {
        this.process = process;
        this.reading = reading;
        Address = address;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a free port and waits until it says where.</summary>
    /// <param name="folder">The folder with <c>input</c> in it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static async Task<PreviewProcess> StartAsync(string folder, CancellationToken cancellation)
    {
        var process = ProcessMeter.Start(new ProgramCall("dotnet", [Repository.Program, "preview", "--input", "input", "--port", "0", "--date", "2026-11-22"], folder));
        while (await process.StandardError.ReadLineAsync(cancellation) is { } line)
        {
            if (Web().Match(line) is not { Success: true } address) continue;

            // What is not read would fill the pipe and stop the program.
            var reading = Task.WhenAll(process.StandardError.ReadToEndAsync(CancellationToken.None), process.StandardOutput.ReadToEndAsync(CancellationToken.None));
            return new PreviewProcess(process, new Uri(address.Value), reading);
        }

        throw new InvalidOperationException("The preview ended before it said where it answers.");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/", RegexOptions.CultureInvariant)]
    private static partial Regex Web();
}
