using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StemCellSite.Benchmarks.Measuring;

namespace StemCellSite.Benchmarks.Felt;

/// <summary>What somebody who has just cloned the repository waits for.</summary>
/// <remarks>It clones what is committed. Packages are those of this machine's cache: the network is not what is measured.</remarks>
internal static class FreshClone
{
    private const int WarmRuns = 5;

    /// <summary>Measures and writes the rows of the table.</summary>
    public static async Task MeasureAsync(CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var clone = folder["clone"];
        var started = Stopwatch.GetTimestamp();
        await RunAsync("git", ["clone", "--quiet", Repository.Root, clone], folder.Path, cancellation);
        await RunAsync("dotnet", ["run", "--project", "src/StemCellSite"], clone, cancellation);
        Write("fresh clone → site (`git clone`, `dotnet run`; packages from the cache, no build server)", Stopwatch.GetElapsedTime(started));

        var warm = new List<double>();
        for (var run = 0; run < WarmRuns; run++) warm.Add(await RunAsync("dotnet", ["run", "--project", "src/StemCellSite"], clone, cancellation));
        Write(string.Create(null, $"`dotnet run` again, median of {WarmRuns}"), TimeSpan.FromSeconds(warm.Median()));
        warm.Clear();
        for (var run = 0; run < WarmRuns; run++) warm.Add(await RunAsync("dotnet", ["run", "--no-build", "--project", "src/StemCellSite"], clone, cancellation));
        Write(string.Create(null, $"`dotnet run --no-build`, median of {WarmRuns}"), TimeSpan.FromSeconds(warm.Median()));
        Write("`dotnet test`, its own build included", TimeSpan.FromSeconds(await RunAsync("dotnet", ["test"], clone, cancellation)));
    }

    private static async Task<double> RunAsync(string program, ImmutableArray<string> arguments, string folder, CancellationToken cancellation)
    {
        Console.Error.WriteLine($"{program} {string.Join(' ', arguments)}");

        // A compiler that is left running would make the next measurement better than the first morning is.
        var call = program is "dotnet" ? new ProgramCall("env", ["MSBUILDDISABLENODEREUSE=1", "UseSharedCompilation=false", program, .. arguments], folder) : new ProgramCall(program, arguments, folder);
        return (await ProcessMeter.RunAsync(call, cancellation)).Figures.Wall.TotalSeconds;
    }

    private static void Write(string what, TimeSpan time) => Console.Out.Write(string.Create(CultureInfo.InvariantCulture, $"| {what} | {time.TotalSeconds:0.0} s |\n"));
}
