using System.Diagnostics;

namespace StemCellSite.Benchmarks.Measuring;

/// <summary>Runs programs and measures them from outside.</summary>
internal static class ProcessMeter
{
    // The high-water mark only grows, so the last look before the end is near the truth; more looks would cost what they measure.
    private static readonly TimeSpan betweenLooks = TimeSpan.FromMilliseconds(4);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it wrote.</exception>
    public static async Task<MeasuredRun> RunAsync(ProgramCall call, CancellationToken cancellation)
    {
        var cpuBefore = LinuxProcesses.CpuOfEndedChildren();
        var started = Stopwatch.GetTimestamp();
        using var process = Start(call);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var ended = process.WaitForExitAsync(cancellation);
            var peak = (long?)null;
            while (!ended.IsCompleted)
            {
                peak = Larger(peak, LinuxProcesses.PeakMemoryOfTree(process.Id));
                await Task.WhenAny(ended, Task.Delay(betweenLooks, cancellation));
            }

            var wall = Stopwatch.GetElapsedTime(started);
            await ended;
            if (process.ExitCode is not 0)
                throw new InvalidOperationException($"'{call.Program} {string.Join(' ', call.Arguments)}' ended with {process.ExitCode}:\n{await output}{await error}");
            return new MeasuredRun(new Figures(wall, LinuxProcesses.CpuOfEndedChildren() - cpuBefore, peak), await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Starts a program and leaves it running.</summary>
    public static Process Start(ProgramCall call)
    {
        var start = new ProcessStartInfo(call.Program, call.Arguments) { WorkingDirectory = call.Folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What a person's shell would say to a program; and none may call home while it is measured.
        foreach (var (name, value) in ((string, string)[])[("NO_COLOR", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1")])
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"'{call.Program}' did not start.");
    }

    private static long? Larger(long? one, long? other) => one is null || other > one ? other : one;
}
