using System.Collections.Immutable;
using StemCellSite.Commands;
using StemCellSite.Engine;

namespace StemCellSite.Tests.Commands;

public sealed class ReportedBuildTests
{
    [Theory]
    [InlineData(Severity.Error, false, true)]
    [InlineData(Severity.Error, true, true)]
    [InlineData(Severity.Warning, false, false)]
    [InlineData(Severity.Warning, true, true)]
    public void An_error_refuses_a_site_and_a_warning_only_where_it_was_asked_to(Severity severity, bool warningsAreErrors, bool isRefused)
    {
        var found = new BuildResult([new Diagnostic("index.md", 1, 1, "SITE999", severity, "Something.")], ImmutableDictionary<Pipeline, ImmutableArray<Document>>.Empty, []);

        var run = new ReportedBuild(Request(warningsAreErrors), new Terminal(TextWriter.Null, TextWriter.Null, HasColor: false, ShowsProgress: false));

        Assert.Equal(isRefused, run.IsRefused(found));
    }

    [Fact]
    public void Nothing_found_refuses_nothing()
    {
        var found = new BuildResult([], ImmutableDictionary<Pipeline, ImmutableArray<Document>>.Empty, []);

        var run = new ReportedBuild(Request(warningsAreErrors: true), new Terminal(TextWriter.Null, TextWriter.Null, HasColor: false, ShowsProgress: false));

        Assert.False(run.IsRefused(found));
    }

    private static BuildRequest Request(bool warningsAreErrors) =>
        new("input", TestBuild.Date, BaseUrl: null, "text", Report: null, ShowsTimings: false, IsQuiet: true, warningsAreErrors);
}
