using System.Collections.Immutable;
using System.Globalization;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>How long a step of the program took, by its own clock.</summary>
/// <param name="Name"><c>Pages.WalkHtml</c>.</param>
/// <param name="Milliseconds">Wall time; steps of other pipelines may have run at the same time.</param>
internal sealed record StageTime(string Name, double Milliseconds)
{
    /// <summary>Reads what <c>--timings</c> writes: time, "ms", number, "documents", name.</summary>
    public static ImmutableArray<StageTime> Read(string error) =>
    [
        .. error.Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words is [_, "ms", _, "documents", _])
            .Select(words => new StageTime(words[4], double.Parse(words[0], CultureInfo.InvariantCulture))),
    ];
}
