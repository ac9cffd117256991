using System.Collections.Immutable;
using System.Text;
using StemCellSite.Engine;

namespace StemCellSite.Tests;

/// <summary>Real builds of what a test has in hand.</summary>
internal static class TestBuild
{
    /// <summary>The day all tests count as today.</summary>
    public static readonly DateOnly Date = new(2026, 11, 22);

    /// <summary>A file as ReadFiles gives it.</summary>
    public static Document FileOf(string source, string text) => FileOf(source, Encoding.UTF8.GetBytes(text));

    /// <summary>A file as ReadFiles gives it.</summary>
    public static Document FileOf(string source, byte[] bytes) => new(source, null, Content.Of(bytes), Metadata.Empty);

    /// <summary>Passes documents through modules.</summary>
    public static async Task<(ImmutableArray<Document> Outputs, string[] Diagnostics)> RunAsync(ImmutableArray<Document> inputs, params IModule[] modules)
    {
        var pipeline = new Pipeline("Tests", after: [], [new Given(inputs), .. modules]);
        var result = await new Build([pipeline], Date).RunAsync(TestContext.Current.CancellationToken);
        return (result.Outputs[pipeline], [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>Builds a whole site without writing it.</summary>
    public static async Task<(BuildResult Result, Site Site)> RunAsync(SiteOptions options)
    {
        var site = new Site(options);
        return (await new Build(site.Pipelines, Date).RunAsync(TestContext.Current.CancellationToken), site);
    }

    private sealed class Given(ImmutableArray<Document> documents) : IModule
    {
        public Task<ImmutableArray<Document>> ExecuteAsync(ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation) =>
            Task.FromResult(documents);
    }
}
