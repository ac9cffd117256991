using System.Collections.Immutable;
using System.Diagnostics;
using StemCellSite.Engine;
using StemCellSite.Reports;

namespace StemCellSite.Commands;

/// <summary>Runs a build and says what it found.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="terminal">Where to say it.</param>
public sealed class ReportedBuild(BuildRequest request, Terminal terminal)
{
    private readonly long started = Stopwatch.GetTimestamp();

    /// <summary>Runs the pipelines and writes the diagnostics.</summary>
    public async Task<BuildResult> RunAsync(ImmutableArray<Pipeline> pipelines, CancellationToken cancellation)
    {
        using var progress = terminal.ShowsProgress && !request.IsQuiet ? new ProgressLine(terminal.Error) : null;
        var result = await new Build(pipelines, request.Date, progress).RunAsync(cancellation);
        progress?.Clear();
        Report([.. result.Diagnostics.Select(diagnostic => diagnostic with { File = request.Shown(diagnostic.File) }).Order()]);
        if (request.ShowsTimings) WriteTimings(result, terminal.Error);
        return result;
    }

    /// <summary>Whether the site may not be published.</summary>
    public bool IsRefused(BuildResult result) => result.HasErrors || (request.WarningsAreErrors && !result.Diagnostics.IsEmpty);

    /// <summary>Says how it ended, in one line.</summary>
    public void Summarise(BuildResult result, string outcome)
    {
        if (request.IsQuiet) return;
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error);
        var warnings = result.Diagnostics.Length - errors;
        terminal.Error.WriteLine(string.Create(null, $"{Count(errors, "error")}, {Count(warnings, "warning")}: {outcome}. {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s"));
    }

    /// <summary>Writes how long each step took, one a line.</summary>
    public static void WriteTimings(BuildResult result, TextWriter writer)
    {
        foreach (var timing in result.Timings)
            writer.WriteLine(string.Create(null, $"{timing.Elapsed.TotalMilliseconds,9:0.0} ms  {timing.Documents,6} documents  {timing.Pipeline}.{timing.Module}"));
    }

    private void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        var form = DiagnosticFormats.Find(request.Format);
        if (request.Report is null)
        {
            if (request.Format is "text") new TextFormat(terminal.HasColor).Write(diagnostics, terminal.Output);
            else form.Write(diagnostics, terminal.Output);
            return;
        }

        using (var file = new StreamWriter(request.Report)) form.Write(diagnostics, file);
        new TextFormat(terminal.HasColor).Write(diagnostics, terminal.Output);
    }

    /// <summary>A number and what it counts: "1 error", "2 errors".</summary>
    public static string Count(int number, string what) => string.Create(null, $"{number} {what}{(number is 1 ? "" : "s")}");
}
