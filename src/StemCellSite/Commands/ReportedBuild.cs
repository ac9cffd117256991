using System.Collections.Immutable;
using System.Diagnostics;
using StemCellSite.Engine;
using StemCellSite.Reports;
using StemCellSite.Waivers;

namespace StemCellSite.Commands;

/// <summary>Runs a build and says what it found.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="terminal">Where to say it.</param>
public sealed class ReportedBuild(BuildRequest request, Terminal terminal)
{
    private readonly long started = Stopwatch.GetTimestamp();

    /// <summary>Runs the pipelines, applies the pages' waivers and writes the diagnostics.</summary>
    /// <param name="site">The site.</param>
    /// <param name="more">Pipelines besides the site's own.</param>
    /// <param name="cancellation">Ends it early.</param>
    public async Task<BuildResult> RunAsync(Site site, ImmutableArray<Pipeline> more, CancellationToken cancellation)
    {
        using var progress = terminal.ShowsProgress && !request.IsQuiet ? new ProgressLine(terminal.Error) : null;
        var result = WaiverCheck.Apply(await new Build([.. site.Pipelines, .. more], request.Date, progress).RunAsync(cancellation), site, request.Date);
        progress?.Clear();
        Write(Report.Of(result, request.Shown, request.BaseUrl ?? site.AddressIn(result)));
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
        var waivers = result.Waived.IsEmpty ? "" : $", {Count(result.Waived.Length, "finding")} waived";
        terminal.Error.WriteLine(string.Create(null, $"{Count(errors, "error")}, {Count(warnings, "warning")}{waivers}: {outcome}. {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s"));
    }

    /// <summary>Writes how long each step took, one a line.</summary>
    public static void WriteTimings(BuildResult result, TextWriter writer)
    {
        foreach (var timing in result.Timings)
            writer.WriteLine(string.Create(null, $"{timing.Elapsed.TotalMilliseconds,9:0.0} ms  {timing.Documents,6} documents{(timing.Remembered > 0 ? string.Create(null, $", {timing.Remembered} remembered") : "")}  {timing.Pipeline}.{timing.Module}"));
    }

    private void Write(Report report)
    {
        var form = DiagnosticFormats.Find(request.Format);
        if (request.Report is null)
        {
            if (request.Format is "text") new TextFormat(terminal.HasColor).Write(report, terminal.Output);
            else form.Write(report, terminal.Output);
            return;
        }

        using (var file = new StreamWriter(request.Report)) form.Write(report, file);
        new TextFormat(terminal.HasColor).Write(report, terminal.Output);
    }

    /// <summary>A number and what it counts: "1 error", "2 errors".</summary>
    public static string Count(int number, string what) => string.Create(null, $"{number} {what}{(number is 1 ? "" : "s")}");
}
