using System.Text.Json;
using StemCellSite.Benchmarks.Measuring;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>Writes every figure for programs that compare.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The whole file. Times are in seconds.</summary>
    public static string Write(Machine machine, List<Measurement> measurements, List<string> missing) => JsonSerializer.Serialize(
        new
        {
            machine,
            missing,
            measurements = measurements.Select(one => new
            {
                one.Builder,
                one.Pages,
                clean = one.Clean.Select(Plain),
                unchanged = one.Unchanged.Select(Plain),
                edited = one.Edited.Select(Plain),
                outputBytes = one.Output.Bytes,
                outputFiles = one.Output.Files,
                stages = one.Stages.ToDictionary(stage => stage.Name, stage => stage.Milliseconds / 1000),
            }),
        },
        options) + "\n";

    private static object Plain(Figures run) => new { wall = run.Wall.TotalSeconds, cpu = run.Cpu?.TotalSeconds, run.PeakBytes };
}
