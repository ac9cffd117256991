using System.Collections.Immutable;
using StemCellSite.Benchmarks.Measuring;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>This repository's program, with every check.</summary>
internal sealed class OwnBuilder : IBuilder
{
    /// <inheritdoc />
    public string Name => "StemCellSite";

    /// <inheritdoc />
    public void Write(GeneratedSite site, string folder) => site.WriteTo(Path.Combine(folder, "input"), Repository.Disclaimers);

    /// <inheritdoc />
    public ImmutableArray<ProgramCall> Calls(string folder) => [new("dotnet", [Repository.Program, "build", "--input", "input", "--output", "output", "--date", "2026-11-22", "--timings"], folder)];

    /// <inheritdoc />
    public string OutputOf(string folder) => Path.Combine(folder, "output");

    /// <inheritdoc />
    public string FileOf(PageOutline page, string folder) => Path.Combine(folder, "input", page.File);

    /// <inheritdoc />
    public void Clean(string folder)
    {
        foreach (var made in (string[])["output", ".cache"])
            if (Directory.Exists(Path.Combine(folder, made))) Directory.Delete(Path.Combine(folder, made), recursive: true);
    }
}
