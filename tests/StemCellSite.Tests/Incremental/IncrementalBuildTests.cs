using StemCellSite.Engine;

namespace StemCellSite.Tests.Incremental;

/// <summary>The law of the memory: whatever was built before, a build gives what a build from nothing gives.</summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private const int Seed = 20261122;
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_any_edits_a_build_from_memory_gives_the_bytes_and_the_diagnostics_of_one_from_nothing()
    {
        var edited = new EditedSite(folder, Seed);
        var options = SiteOptions.For(edited.Input) with { IncludesDrafts = true };
        var (site, memory) = (new Site(options), new BuildMemory());
        await RunAsync(site, memory);
        var done = new List<string>();
        var (whole, broken, remembered) = (0, 0, 0);

        while (!edited.HasDoneAll)
        {
            done.Add(edited.Step());
            if (edited.Chance(5)) await CancelAsync(site, memory, edited.Below(40));

            var fromMemory = await RunAsync(site, memory);

            var anew = new Site(options);
            var fromNothing = await RunAsync(anew, null);
            var history = $"seed {Seed}: {string.Join(", ", done)}";
            Assert.True(Published(fromNothing, anew).SequenceEqual(Published(fromMemory, site)), $"Other bytes after {history}: {string.Join(", ", Published(fromNothing, anew).Except(Published(fromMemory, site)).Select(file => file.Split(' ')[0]))}");
            Assert.True(fromNothing.Diagnostics.SequenceEqual(fromMemory.Diagnostics), $"Other diagnostics after {history}:\n{string.Join('\n', fromNothing.Diagnostics)}\nand from memory:\n{string.Join('\n', fromMemory.Diagnostics)}");
            _ = fromMemory.HasErrors ? broken++ : whole++;
            remembered += Remembered(fromMemory, "ParseMarkdown");
        }

        // It walked through right and wrong sites, and the memory was used.
        Assert.True(done.Count >= 60 && whole > 5 && broken > 5 && remembered > 1000, $"{done.Count} steps, {whole} whole, {broken} broken, {remembered} remembered");
    }

    [Fact]
    public async Task After_a_word_of_one_page_only_that_page_is_made_anew()
    {
        var made = await MadeAfterAsync(text => text + "\nAnother word.\n");

        Assert.All(
            ["Texts.DecodeText", "Texts.ParseFrontMatter", "Texts.ParseMarkdown", "Articles.NumberCitations", "Pages.ResolveLinks", "Pages.RenderMarkdown", "Pages.ApplyLayout", "Pages.WalkHtml"],
            step => Assert.Equal((step, 1), (step, made[step])));
        Assert.All(["Map.MapSite", "Outlines.GatherOutlines", "Data.GatherData", "Disclaimers.CheckApproval", "SpecialPages.WalkHtml"], step => Assert.Equal((step, 0), (step, made[step])));
    }

    [Fact]
    public async Task After_a_heading_only_that_page_and_those_that_list_headings_are_laid_out_anew()
    {
        var made = await MadeAfterAsync(text => text + "\n## Another heading\n\nWords.\n");

        Assert.Equal((1, 1, 3), (made["Texts.ParseMarkdown"], made["Outlines.GatherOutlines"], made["Pages.ApplyLayout"]));
    }

    [Fact]
    public async Task After_a_title_no_page_is_walked_that_does_not_show_it()
    {
        var made = await MadeAfterAsync(text => text.Replace("Page 8 of tea", "Another title", StringComparison.Ordinal));

        Assert.True(made["Pages.ApplyLayout"] > 25);
        Assert.InRange(made["Pages.WalkHtml"], 2, 12);
    }

    public void Dispose() => folder.Dispose();

    private async Task<Dictionary<string, int>> MadeAfterAsync(Func<string, string> edit)
    {
        var edited = new EditedSite(folder, seed: 1);
        var (site, memory) = (new Site(SiteOptions.For(edited.Input)), new BuildMemory());
        Assert.Empty((await RunAsync(site, memory)).Diagnostics.Where(found => found.Severity is Severity.Error));
        var page = $"{edited.Input}/section-2/page-8.md";
        File.WriteAllText(page, edit(File.ReadAllText(page)));

        var result = await RunAsync(site, memory);

        return result.Timings
            .Select(timing => (Step: $"{timing.Pipeline}.{timing.Module}", Made: timing.Documents - timing.Remembered))
            .GroupBy(step => step.Step)
            .ToDictionary(same => same.Key, same => same.Sum(step => step.Made));
    }

    private static Task<BuildResult> RunAsync(Site site, BuildMemory? memory) => new Build(site.Pipelines, TestBuild.Date, memory: memory).RunAsync(Cancellation);

    private static async Task CancelAsync(Site site, BuildMemory memory, int afterModules)
    {
        using var stop = new CancellationTokenSource();
        try
        {
            await new Build(site.Pipelines, TestBuild.Date, new CancelAfter(afterModules, stop), memory).RunAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            // As a save during a build does.
        }
    }

    private static string[] Published(BuildResult result, Site site) =>
    [
        .. site.Published
            .SelectMany(pipeline => result.Outputs[pipeline])
            .Select(document => $"{document.Destination} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(document.Content.Bytes.Span))}"),
    ];

    private static int Remembered(BuildResult result, string module) => result.Timings.Where(timing => timing.Module == module).Sum(timing => timing.Remembered);

    private sealed class CancelAfter(int modules, CancellationTokenSource stop) : IProgress<string>
    {
        private int started;

        public void Report(string value)
        {
            if (Interlocked.Increment(ref started) > modules) stop.Cancel();
        }
    }
}
