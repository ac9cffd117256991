using System.Collections.Concurrent;
using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Tests.Engine;

public sealed class BuildTests
{
    private static readonly DateOnly Date = TestBuild.Date;

    [Fact]
    public async Task A_module_gets_what_the_one_before_gave_and_the_first_gets_nothing()
    {
        var received = new List<string[]>();
        var pipeline = new Pipeline("Pages", after: [], [
            Step((inputs, _) => { received.Add(Names(inputs)); return [Made("a"), Made("b")]; }),
            Step((inputs, _) => { received.Add(Names(inputs)); return [inputs[1]]; }),
        ]);

        var result = await new Build([pipeline], Date).RunAsync(Cancellation);

        Assert.Equal([[], ["a", "b"]], received);
        Assert.Equal(["b"], Names(result.Outputs[pipeline]));
    }

    [Fact]
    public async Task A_module_gets_the_outputs_of_the_pipelines_its_own_comes_after()
    {
        var earlier = new Pipeline("Data", after: [], [Step((_, _) => [Made("data")])]);
        var later = new Pipeline("Pages", after: [earlier], [Step((_, context) => context.OutputsOf(earlier).Add(Made("page")))]);

        var result = await new Build([earlier, later], Date).RunAsync(Cancellation);

        Assert.Equal(["data", "page"], Names(result.Outputs[later]));
    }

    [Fact]
    public async Task The_date_is_the_one_the_build_was_given()
    {
        DateOnly? seen = null;
        var pipeline = new Pipeline("Pages", after: [], [Step((_, context) => { seen = context.Date; return []; })]);

        await new Build([pipeline], new DateOnly(1999, 12, 31)).RunAsync(Cancellation);

        Assert.Equal(new DateOnly(1999, 12, 31), seen);
    }

    [Fact]
    public async Task Pipelines_that_do_not_need_each_other_run_at_the_same_time()
    {
        // Each waits for the other to have begun; one after the other, they would wait for ever.
        using var both = new CountdownEvent(2);
        IModule Meet() => Step((_, _) => both.Signal() || both.Wait(TimeSpan.FromSeconds(20)) ? [Made("met")] : []);
        var left = new Pipeline("Left", after: [], [new Waiting(), Meet()]);
        var right = new Pipeline("Right", after: [], [new Waiting(), Meet()]);

        var result = await new Build([left, right], Date).RunAsync(Cancellation);

        Assert.Single(result.Outputs[left]);
        Assert.Single(result.Outputs[right]);
    }

    [Fact]
    public async Task A_pipeline_begins_when_those_it_comes_after_have_ended()
    {
        var order = new ConcurrentQueue<string>();
        Pipeline Noting(string name, params ImmutableArray<Pipeline> after) => new(name, after, [new Waiting(), Step((_, _) => { order.Enqueue(name); return []; })]);
        var data = Noting("Data");
        var pages = Noting("Pages", data);
        var search = Noting("Search", data, pages);

        await new Build([data, pages, search], Date).RunAsync(Cancellation);

        Assert.Equal(["Data", "Pages", "Search"], order);
    }

    [Fact]
    public async Task A_pipeline_listed_before_one_it_comes_after_is_an_error_that_names_the_next_step()
    {
        var data = new Pipeline("Data", after: [], []);
        var pages = new Pipeline("Pages", after: [data], []);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new Build([pages, data], Date).RunAsync(Cancellation));

        Assert.Equal("Pipeline 'Pages' comes after 'Data', which has not run yet; list it earlier in Site.cs.", exception.Message);
    }

    [Fact]
    public async Task A_pipeline_that_is_not_listed_at_all_is_an_error_too()
    {
        var forgotten = new Pipeline("Data", after: [], []);
        var pages = new Pipeline("Pages", after: [forgotten], []);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new Build([pages], Date).RunAsync(Cancellation));

        Assert.Contains("'Data'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_a_pipeline_that_is_not_named_in_after_is_an_error_though_it_has_run()
    {
        var data = new Pipeline("Data", after: [], []);
        var map = new Pipeline("Map", after: [data], []);
        var pages = new Pipeline("Pages", after: [map], [Step((_, context) => context.OutputsOf(data))]);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new Build([data, map, pages], Date).RunAsync(Cancellation));

        Assert.Equal("Pipeline 'Pages' asks for 'Data' and does not come after it; name it in 'after' in Site.cs.", exception.Message);
    }

    [Fact]
    public async Task Diagnostics_come_sorted_and_each_once_whoever_was_first()
    {
        var pipelines = Enumerable.Range(0, 4).Select(number => new Pipeline($"P{number}", after: [],
        [
            new Waiting(),
            Step((_, context) =>
            {
                context.Report(At("b.md", 1, 1, "X1"));
                context.Report(At("a.md", 10 - number, 1, "X1"));
                context.Report(At("a.md", 2, 3, "X2"));
                context.Report(At("a.md", 2, 3, "X1"));
                return [];
            }),
        ]));

        var result = await new Build([.. pipelines], Date).RunAsync(Cancellation);

        Assert.Equal(
            ["a.md(2,3) X1", "a.md(2,3) X2", "a.md(7,1) X1", "a.md(8,1) X1", "a.md(9,1) X1", "a.md(10,1) X1", "b.md(1,1) X1"],
            result.Diagnostics.Select(found => $"{found.File}({found.Line},{found.Column}) {found.Id}"));
        Assert.True(result.HasErrors);
    }

    [Fact]
    public async Task A_writers_mistake_stops_nothing()
    {
        var first = new Pipeline("First", after: [], [Step((_, context) => { context.Report(At("a.md", 1, 1, "X1")); return [Made("a")]; })]);
        var second = new Pipeline("Second", after: [first], [Step((_, context) => { context.Report(At("b.md", 1, 1, "X1")); return context.OutputsOf(first); })]);

        var result = await new Build([first, second], Date).RunAsync(Cancellation);

        Assert.Equal(2, result.Diagnostics.Length);
        Assert.Equal(["a"], Names(result.Outputs[second]));
    }

    [Fact]
    public async Task A_fault_in_one_pipeline_is_thrown_as_itself_and_ends_the_others()
    {
        var waiting = new Pipeline("Waiting", after: [], [new Waiting(forEver: true)]);
        var broken = new Pipeline("Broken", after: [], [new Waiting(), Step((_, _) => throw new NotSupportedException("the fault"))]);
        var never = new Pipeline("Never", after: [broken], []);

        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => new Build([waiting, broken, never], Date).RunAsync(Cancellation));

        Assert.Equal("the fault", exception.Message);
    }

    [Fact]
    public async Task Cancellation_ends_a_build_at_once()
    {
        using var stop = new CancellationTokenSource();
        var ran = false;
        var pipeline = new Pipeline("Pages", after: [], [
            Step((_, _) => { stop.Cancel(); return []; }),
            Step((_, _) => { ran = true; return []; }),
        ]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Build([pipeline], Date).RunAsync(stop.Token));

        Assert.False(ran);
    }

    [Fact]
    public async Task Timings_stand_in_declared_order_with_what_each_step_gave()
    {
        var data = new Pipeline("Data", after: [], [new Waiting(), Step((_, _) => [Made("a"), Made("b")])]);
        var pages = new Pipeline("Pages", after: [], [Step((_, _) => [Made("c")])]);

        var result = await new Build([data, pages], Date).RunAsync(Cancellation);

        Assert.Equal([("Data", "Waiting", 0), ("Data", "Steps", 2), ("Pages", "Steps", 1)], result.Timings.Select(timing => (timing.Pipeline, timing.Module, timing.Documents)));
        Assert.All(result.Timings, timing => Assert.True(timing.Elapsed >= TimeSpan.Zero));
    }

    [Fact]
    public async Task Progress_is_told_each_step_as_it_starts()
    {
        var told = new Told();
        var pipeline = new Pipeline("Pages", after: [], [new Waiting(), Step((_, _) => [])]);

        await new Build([pipeline], Date, told).RunAsync(Cancellation);

        Assert.Equal(["Waiting", "Steps"], told.Names);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Document Made(string name) => Document.Made(name, Content.Empty);

    private static string[] Names(ImmutableArray<Document> documents) => [.. documents.Select(document => document.Destination!)];

    private static Diagnostic At(string file, int line, int column, string id) => new(file, line, column, id, Severity.Error, "Wrong.");

    private static Steps Step(Func<ImmutableArray<Document>, IExecutionContext, ImmutableArray<Document>> execute) => new(execute);

    private sealed class Steps(Func<ImmutableArray<Document>, IExecutionContext, ImmutableArray<Document>> execute) : IModule
    {
        public Task<ImmutableArray<Document>> ExecuteAsync(ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation) =>
            Task.FromResult(execute(inputs, context));
    }

    // Gives the thread back, so that what follows runs on one of its own.
    private sealed class Waiting(bool forEver = false) : IModule
    {
        public async Task<ImmutableArray<Document>> ExecuteAsync(ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
        {
            await Task.Yield();
            if (forEver) await Task.Delay(Timeout.Infinite, cancellation);
            return inputs;
        }
    }

    private sealed class Told : IProgress<string>
    {
        public List<string> Names { get; } = [];

        public void Report(string value) => Names.Add(value);
    }
}
