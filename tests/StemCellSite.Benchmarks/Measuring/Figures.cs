namespace StemCellSite.Benchmarks.Measuring;

/// <summary>What a run needed.</summary>
/// <param name="Wall">From before the start until it had ended.</param>
/// <param name="Cpu">User and system time of the process and all it started; null where the system does not tell.</param>
/// <param name="PeakBytes">The most memory that one of its processes held; null where the system does not tell.</param>
internal sealed record Figures(TimeSpan Wall, TimeSpan? Cpu, long? PeakBytes)
{
    /// <summary>Two programs run one after the other.</summary>
    public static Figures operator +(Figures one, Figures next) =>
        new(one.Wall + next.Wall, one.Cpu + next.Cpu, one.PeakBytes > next.PeakBytes ? one.PeakBytes : next.PeakBytes);
}
