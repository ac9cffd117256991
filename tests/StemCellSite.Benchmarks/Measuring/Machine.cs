using System.Globalization;
using System.Runtime.InteropServices;

namespace StemCellSite.Benchmarks.Measuring;

/// <summary>What was measured on, without which no figure means anything.</summary>
internal sealed record Machine(int Cores, string Processor, double MemoryGigabytes, string System, string Runtime, string Load, DateOnly Date)
{
    /// <summary>This machine, now.</summary>
    public static Machine Current() => new(
        Environment.ProcessorCount,
        Field("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString(),
        Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9, 1),
        Field("/etc/os-release", "PRETTY_NAME")?.Trim('"') ?? RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        OperatingSystem.IsLinux() ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known",
        DateOnly.FromDateTime(DateTime.UtcNow));

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Cores} cores of {Processor}, {MemoryGigabytes:0.#} GB, {System}, {Runtime}, load {Load} at the start, {Date:yyyy-MM-dd}");

    private static string? Field(string file, string name) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split([':', '='], 2)[1].Trim() : null;
}
