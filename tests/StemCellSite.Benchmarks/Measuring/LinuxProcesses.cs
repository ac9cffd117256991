using System.Globalization;

namespace StemCellSite.Benchmarks.Measuring;

/// <summary>What <c>/proc</c> tells about processes; nothing on other systems. See proc(5).</summary>
internal static class LinuxProcesses
{
    // USER_HZ, the unit of times in /proc, is 100 on every platform that .NET runs on.
    private const double TicksASecond = 100;

    /// <summary>User and system time of all children of this process that have ended, with all that they waited for.</summary>
    public static TimeSpan? CpuOfEndedChildren()
    {
        if (!OperatingSystem.IsLinux()) return null;

        // The second field is the program's name in brackets, which may hold spaces. cutime and cstime are fields 16 and 17.
        var status = File.ReadAllText("/proc/self/stat");
        var fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((Number(fields[13]) + Number(fields[14])) / TicksASecond);
    }

    /// <summary>The highest that the memory of a process, or of one that it started, has been; null when all have ended.</summary>
    public static long? PeakMemoryOfTree(int process)
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            var peak = PeakMemory(process);
            foreach (var child in File.ReadAllText($"/proc/{process}/task/{process}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (PeakMemoryOfTree((int)Number(child)) is { } other && !(peak > other)) peak = other;
            return peak;
        }
        catch (IOException)
        {
            // It has ended in between.
            return null;
        }
    }

    private static long? PeakMemory(int process)
    {
        const string Field = "VmHWM:";
        var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(Field, StringComparison.Ordinal));
        return line is null ? null : Number(line[Field.Length..^" kB".Length].Trim()) * 1024;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
