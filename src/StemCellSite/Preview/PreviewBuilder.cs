using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using StemCellSite.Commands;
using StemCellSite.Engine;
using StemCellSite.Modules;
using StemCellSite.Theme;
using StemCellSite.Waivers;

namespace StemCellSite.Preview;

/// <summary>Builds the site for the preview: in memory, with drafts, and with something to show whatever goes wrong.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="theme">The theme's sources; null for the theme as it is embedded.</param>
public sealed class PreviewBuilder(BuildRequest request, ThemeFolder? theme)
{
    private readonly ImmutableArray<ThemeAsset> embedded = theme is null ? ThemeAssets.Embedded() : [];
    private RememberedSite? remembered;

    // Of the newest build: what it found up to the pages, and what it made of them and found there.
    private ImmutableArray<Diagnostic> foundUpToPages = [];
    private ImmutableArray<Document> madeOfPages = [];
    private ImmutableArray<Diagnostic> foundInPages = [];

    // A file that an editor holds, or that goes between being listed and being read, is another one a moment later.
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(60), TimeSpan.FromMilliseconds(200)];

    /// <summary>Builds once, and again when a file cannot be read in that moment.</summary>
    /// <param name="earlier">What was shown before.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>What to show now, and the build's own result: null when it could not be carried out.</returns>
    public async Task<(PreviewState State, BuildResult? Result)> BuildAsync(PreviewState earlier, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var site = RememberedSiteOf(theme?.Read() ?? embedded);
                var (state, result) = await BuildOnceAsync(earlier, site, cancellation);
                madeOfPages = [.. Documents(site.Site.Published.Except(site.Site.UpToPages), result)];
                foundInPages = [.. result.Diagnostics.Except(foundUpToPages)];
                return (state, result);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                if (attempt == Pauses.Length) return (Failed(earlier, $"The files could not be read: {exception.Message}"), null);
                await Task.Delay(Pauses[attempt], cancellation);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                return (Failed(earlier, $"The program failed; this is a fault of its own, not of the content. Please report the lines below.\n{exception}"), null);
            }
        }
    }

    /// <summary>Builds the pages, so that they are seen sooner. What is made of them, the search above all, stays what it was.</summary>
    /// <param name="earlier">What was shown before.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>What to show until the whole is built; null where nothing is shown yet, for then the whole comes at once, or where it could not be carried out.</returns>
    public async Task<PreviewState?> BuildPagesAsync(PreviewState earlier, CancellationToken cancellation)
    {
        try
        {
            var (state, result) = await BuildPagesAsync(earlier, RememberedSiteOf(theme?.Read() ?? embedded), cancellation);
            foundUpToPages = result.Diagnostics;
            return earlier.Files.IsEmpty ? null : state;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // It is said by the whole build, which meets it too.
            return null;
        }
    }

    /// <summary>Builds for nobody, all anew and then from memory, so that both are exercised. What it finds is not kept.</summary>
    /// <param name="earlier">What was shown before.</param>
    /// <param name="cancellation">Ends the build.</param>
    public async Task ExerciseAsync(PreviewState earlier, CancellationToken cancellation)
    {
        try
        {
            var site = RememberedSite.Of(OptionsWith(theme?.Read() ?? embedded));
            await BuildOnceAsync(earlier, site, cancellation);
            await BuildPagesAsync(earlier, site, cancellation);
            await BuildOnceAsync(earlier, site, cancellation);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // The next build for somebody says it.
        }
    }

    // What modules have made holds as long as they are the same ones; another theme makes others.
    private RememberedSite RememberedSiteOf(ImmutableArray<ThemeAsset> files) =>
        remembered = remembered?.HasTheme(files) is true ? remembered : RememberedSite.Of(OptionsWith(files));

    private SiteOptions OptionsWith(ImmutableArray<ThemeAsset> files) => new(request.Input, request.BaseUrl, files, []) { IncludesDrafts = true };

    private async Task<(PreviewState State, BuildResult Result)> BuildPagesAsync(PreviewState earlier, RememberedSite remembered, CancellationToken cancellation)
    {
        var result = await RunAsync(remembered.Site.UpToPages, remembered, cancellation);
        var published = Documents(remembered.Site.Published.Intersect(remembered.Site.UpToPages), result).Concat(madeOfPages);
        return (StateOf(earlier, published, [.. result.Diagnostics.Union(foundInPages).Order()]), result);
    }

    private async Task<(PreviewState State, BuildResult Result)> BuildOnceAsync(PreviewState earlier, RememberedSite remembered, CancellationToken cancellation)
    {
        var result = await RunAsync(remembered.Site.Pipelines, remembered, cancellation);
        return (StateOf(earlier, Documents(remembered.Site.Published, result), result.Diagnostics), result);
    }

    private PreviewState StateOf(PreviewState earlier, IEnumerable<Document> published, ImmutableArray<Diagnostic> diagnostics)
    {
        var files = earlier.Files.After(published, diagnostics);
        return new PreviewState(files, new HostedSite(files), Problems(diagnostics), null);
    }

    private async Task<BuildResult> RunAsync(ImmutableArray<Pipeline> pipelines, RememberedSite remembered, CancellationToken cancellation) =>
        WaiverCheck.Apply(await new Build(pipelines, request.Date, memory: remembered.Memory).RunAsync(cancellation), remembered.Site, request.Date);

    private static IEnumerable<Document> Documents(IEnumerable<Pipeline> pipelines, BuildResult result) =>
        pipelines.SelectMany(pipeline => result.Outputs[pipeline]).Where(document => document.Destination is not null);

    private static PreviewState Failed(PreviewState earlier, string failure) => earlier with { Problems = [], Failure = failure };

    private ImmutableArray<PreviewProblem> Problems(ImmutableArray<Diagnostic> diagnostics)
    {
        var texts = new ConcurrentDictionary<string, string?>(StringComparer.Ordinal);
        return
        [
            .. diagnostics
                .Select(diagnostic => new PreviewProblem(diagnostic with { File = request.Shown(diagnostic.File) }, new Lazy<SourceExcerpt?>(() => Excerpt(diagnostic, texts))))
                .OrderBy(problem => problem.Diagnostic),
        ];
    }

    private SourceExcerpt? Excerpt(Diagnostic diagnostic, ConcurrentDictionary<string, string?> texts)
    {
        var text = texts.GetOrAdd(diagnostic.File, TryRead);
        return text is null ? null : SourceExcerpt.Of(text, diagnostic.Line, diagnostic.Column);
    }

    private string? TryRead(string file)
    {
        try
        {
            return File.ReadAllText(theme is not null && IsOfTheme(file) ? theme.PathOf(file) : Path.Combine(request.Input, file), Encoding.UTF8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsOfTheme(string file) => file.StartsWith(ReadTheme.Prefix, StringComparison.Ordinal);
}
