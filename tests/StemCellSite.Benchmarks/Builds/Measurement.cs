using System.Collections.Immutable;
using StemCellSite.Benchmarks.Measuring;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>What one generator needed for one number of pages.</summary>
/// <param name="Builder">Its name.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Clean">Builds with no output there.</param>
/// <param name="Unchanged">Builds over the output of the same pages.</param>
/// <param name="Edited">Builds after one page was changed.</param>
/// <param name="Output">What was published.</param>
/// <param name="Stages">The milliseconds of each step in clean builds, as the program itself says; empty for others.</param>
internal sealed record Measurement(
    string Builder,
    int Pages,
    ImmutableArray<Figures> Clean,
    ImmutableArray<Figures> Unchanged,
    ImmutableArray<Figures> Edited,
    FolderSize Output,
    ImmutableArray<StageTime> Stages);
