using System.Collections.Immutable;
using StemCellSite.Commands;
using StemCellSite.Engine;
using StemCellSite.Reports;

namespace StemCellSite.Preview;

/// <summary>Says in the terminal what each build found that the one before had not, and what has been mended.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="terminal">Where to say it.</param>
public sealed class PreviewLog(BuildRequest request, Terminal terminal)
{
    private ImmutableArray<Diagnostic> shown = [];
    private string? failure;

    /// <summary>Says what a build found.</summary>
    /// <param name="state">What is shown after it.</param>
    /// <param name="result">Its result; null when it could not be carried out.</param>
    /// <param name="changed">The full paths of the files it was made for; empty for the first build.</param>
    /// <param name="elapsed">How long it took.</param>
    public void Write(PreviewState state, BuildResult? result, ImmutableArray<string> changed, TimeSpan elapsed)
    {
        if (state.Failure is not null && state.Failure != failure) terminal.Error.WriteLine(state.Failure);
        failure = state.Failure;
        if (result is null) return;

        var found = state.Problems.Select(problem => problem.Diagnostic).ToImmutableArray();
        Tell(found, Beyond(found, shown));
        if (!request.IsQuiet)
            foreach (var mended in Beyond(shown, found)) terminal.Error.WriteLine(string.Create(null, $"mended: {mended.File}({mended.Line},{mended.Column}) {mended.Id}"));
        shown = found;
        if (request.ShowsTimings) ReportedBuild.WriteTimings(result, terminal.Error);
        if (!request.IsQuiet) Summarise(found, changed, elapsed);
    }

    private void Tell(ImmutableArray<Diagnostic> all, ImmutableArray<Diagnostic> news)
    {
        var form = DiagnosticFormats.Find(request.Format);
        if (request.Report is not null)
        {
            using var file = new StreamWriter(request.Report);
            form.Write(new Report(all, []), file);
        }

        if (news.IsEmpty) return;
        if (request.Format is "text" || request.Report is not null) new TextFormat(terminal.HasColor).Write(new Report(news, []), terminal.Output);
        else form.Write(new Report(news, []), terminal.Output);
        terminal.Output.Flush();
    }

    private void Summarise(ImmutableArray<Diagnostic> found, ImmutableArray<string> changed, TimeSpan elapsed)
    {
        var errors = found.Count(diagnostic => diagnostic.Severity is Severity.Error);
        var what = changed switch
        {
            [] => "Built",
            [var one] => $"{Named(one)}: built again",
            [var first, ..] => string.Create(null, $"{Named(first)} and {changed.Length - 1} more: built again"),
        };
        terminal.Error.WriteLine(string.Create(null, $"{what} in {elapsed.TotalSeconds:0.00} s, {ReportedBuild.Count(errors, "error")}, {ReportedBuild.Count(found.Length - errors, "warning")}."));
    }

    private string Named(string path) => Relative(path) + (Path.Exists(path) ? "" : " (gone)");

    private string Relative(string path) => Path.GetRelativePath(Path.GetFullPath(request.Input), path).Replace('\\', '/');

    // A problem that has only moved, because a line was written above it, is the same.
    private static ImmutableArray<Diagnostic> Beyond(ImmutableArray<Diagnostic> these, ImmutableArray<Diagnostic> those)
    {
        var left = those.CountBy(Subject).ToDictionary();
        var beyond = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in these)
        {
            if (left.GetValueOrDefault(Subject(diagnostic)) > 0) left[Subject(diagnostic)]--;
            else beyond.Add(diagnostic);
        }

        return beyond.ToImmutable();
    }

    private static (string File, string Id, string Message) Subject(Diagnostic diagnostic) => (diagnostic.File, diagnostic.Id, diagnostic.Message);
}
