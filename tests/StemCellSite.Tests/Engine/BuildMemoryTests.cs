using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Tests.Engine;

public sealed class BuildMemoryTests
{
    private readonly BuildMemory memory = new();
    private ImmutableArray<Document> world = [File("a", "1"), File("b", "1")];
    private DateOnly today = TestBuild.Date;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_step_that_reads_the_world_always_runs_and_what_it_read_again_ends_there()
    {
        var (reads, each, all) = (0, 0, 0);
        var pages = new Pipeline("Pages", after: [],
        [
            new Whole((_, _) => { reads++; return world; }),
            new Each((input, _) => { Interlocked.Increment(ref each); return [input with { Destination = "x" }]; }),
            new Whole((inputs, _) => { all++; return inputs; }),
        ]);
        await RunAsync(pages);

        world = [File("a", "1"), File("b", "1")];
        var result = await RunAsync(pages);

        Assert.Equal((2, 2, 1), (reads, each, all));
        Assert.Equal([0, 2, 2], result.Timings.Select(timing => timing.Remembered));
    }

    [Fact]
    public async Task Only_the_document_that_changed_is_made_anew_and_the_order_is_that_of_now()
    {
        var made = new List<string>();
        var pages = new Pipeline("Pages", after: [], [new Whole((_, _) => world), new Each((input, _) => { lock (made) made.Add(input.Source!); return [input.With(Seen, Text(input))]; })]);
        await RunAsync(pages);
        made.Clear();

        world = [File("b", "2"), File("c", "1"), File("a", "1")];
        var result = await RunAsync(pages);

        Assert.Equal(["b", "c"], made.Order());
        Assert.Equal(["2", "1", "1"], result.Outputs[pages].Select(page => page.Get(Seen)));
    }

    [Fact]
    public async Task What_depends_on_another_pipeline_is_made_anew_when_that_gave_something_else_and_only_then()
    {
        var map = new Pipeline("Map", after: [], [new Whole((_, _) => [Document.Made("map", Text("m", world.Length))])]);
        var (asking, silent) = (0, 0);
        var pages = new Pipeline("Pages", after: [map],
        [
            new Whole((_, _) => [world[0]]),
            new Each((input, context) => { asking++; return [input with { Content = context.OutputsOf(map)[0].Content }]; }),
            new Each((input, _) => { silent++; return [input]; }),
        ]);
        await RunAsync(map, pages);
        await RunAsync(map, pages);
        Assert.Equal((1, 1), (asking, silent));

        world = world.Add(File("c", "1"));
        var result = await RunAsync(map, pages);

        Assert.Equal((2, 2), (asking, silent));
        Assert.Equal("m3", result.Outputs[pages][0].Content.Text);
    }

    [Fact]
    public async Task A_document_that_does_not_ask_does_not_depend()
    {
        var map = new Pipeline("Map", after: [], [new Whole((_, _) => [Document.Made("map", Text("m", world.Length))])]);
        var made = new List<string>();
        var pages = new Pipeline("Pages", after: [map],
        [
            new Whole((_, _) => [.. world.Take(2)]),
            new Each((input, context) =>
            {
                lock (made) made.Add(input.Source!);
                return input.Source is "a" ? [input.With(Seen, context.OutputsOf(map)[0].Content.Text)] : [input];
            }),
        ]);
        await RunAsync(map, pages);
        made.Clear();

        world = world.Add(File("c", "1"));
        await RunAsync(map, pages);

        Assert.Equal(["a"], made);
    }

    [Fact]
    public async Task Another_day_changes_what_asked_for_the_day()
    {
        var runs = 0;
        var pages = new Pipeline("Pages", after: [], [new Whole((_, context) => { runs++; return [Document.Made("day", Content.Of(context.Date.ToString("O", null)))]; })]);
        await RunAsync(pages);
        await RunAsync(pages);

        today = today.AddDays(1);
        var result = await RunAsync(pages);

        Assert.Equal(2, runs);
        Assert.Equal("2026-11-23", result.Outputs[pages][0].Content.Text);
    }

    [Fact]
    public async Task What_was_reported_is_reported_again()
    {
        var pages = new Pipeline("Pages", after: [],
        [
            new Whole((_, _) => world),
            new Each((input, context) => { context.Report(new Diagnostic(input.Source!, 1, 1, "X1", Severity.Error, "Wrong.")); return []; }),
            new Whole((inputs, context) => { context.Report(new Diagnostic("all", 1, 1, "X2", Severity.Error, "Wrong.")); return inputs; }),
        ]);
        var first = await RunAsync(pages);

        var second = await RunAsync(pages);

        Assert.Equal(["a", "all", "b"], second.Diagnostics.Select(found => found.File));
        Assert.Equal(first.Diagnostics, second.Diagnostics);
    }

    [Fact]
    public async Task A_document_that_says_the_same_in_another_way_is_the_old_one_and_one_that_does_not_is_new()
    {
        var pages = new Pipeline("Pages", after: [], [new Whole((_, _) => world), new Each((input, _) => [input with { Content = Content.Of(Text(input)[..1]) }])]);
        var before = await RunAsync(pages);

        world = [File("a", "1 and more"), File("b", "2 and more")];
        var after = await RunAsync(pages);

        Assert.Same(before.Outputs[pages][0], after.Outputs[pages][0]);
        Assert.Equal(["1", "2"], after.Outputs[pages].Select(page => page.Content.Text));
    }

    [Fact]
    public async Task What_the_newest_build_did_not_use_is_forgotten()
    {
        var made = 0;
        var pages = new Pipeline("Pages", after: [], [new Whole((_, _) => world), new Each((input, _) => { Interlocked.Increment(ref made); return [input]; })]);
        var first = world;
        await RunAsync(pages);
        world = [];
        await RunAsync(pages);

        world = first;
        await RunAsync(pages);

        Assert.Equal(4, made);
    }

    [Fact]
    public async Task A_build_that_fails_half_way_leaves_nothing_wrong_behind()
    {
        var fails = false;
        var pages = new Pipeline("Pages", after: [],
        [
            new Whole((_, _) => world),
            new Each((input, _) => [input.With(Seen, Text(input))]),
            new Each((input, _) => fails && input.Source is "b" ? throw new NotSupportedException() : [input.With(Seen, input.Get(Seen) + "!")]),
        ]);
        await RunAsync(pages);
        (fails, world) = (true, [File("a", "2"), File("b", "2")]);
        await Assert.ThrowsAsync<NotSupportedException>(() => RunAsync(pages));

        (fails, world) = (false, [File("a", "1"), File("b", "2")]);
        var result = await RunAsync(pages);

        Assert.Equal(["1!", "2!"], result.Outputs[pages].Select(page => page.Get(Seen)));
    }

    [Fact]
    public async Task Modules_that_are_laid_out_anew_remember_nothing()
    {
        var made = 0;
        Pipeline LayOut() => new("Pages", after: [], [new Whole((_, _) => world), new Each((input, _) => { Interlocked.Increment(ref made); return [input]; })]);
        await RunAsync(LayOut());

        await RunAsync(LayOut());

        Assert.Equal(4, made);
    }

    private static readonly Key<string> Seen = new("Seen");

    private static Document File(string source, string text) => TestBuild.FileOf(source, text);

    private static string Text(Document document) => System.Text.Encoding.UTF8.GetString(document.Content.Bytes.Span);

    private static Content Text(string text, int number) => Content.Of(string.Create(null, $"{text}{number}"));

    private Task<BuildResult> RunAsync(params ImmutableArray<Pipeline> pipelines) => new Build(pipelines, today, memory: memory).RunAsync(Cancellation);

    private sealed class Whole(Func<ImmutableArray<Document>, IExecutionContext, ImmutableArray<Document>> execute) : IModule
    {
        public Task<ImmutableArray<Document>> ExecuteAsync(ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation) =>
            Task.FromResult(execute(inputs, context));
    }

    private sealed class Each(Func<Document, IExecutionContext, IEnumerable<Document>> execute) : DocumentModule
    {
        protected override IEnumerable<Document> Execute(Document input, IExecutionContext context) => execute(input, context);
    }
}
