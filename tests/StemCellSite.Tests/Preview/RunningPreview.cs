using System.Text.Json;
using StemCellSite.Commands;
using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

/// <summary>A preview of a small site in a temporary folder, with a page open.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly CancellationTokenSource ending;
    private readonly PreviewSession session;
    private readonly OpenPage page;
    private readonly Task running;

    private RunningPreview(TemporaryFolder folder, PreviewSession session, Task running, HttpClient browser, OpenPage page, StringWriter output, PrintedText error, CancellationTokenSource ending)
    {
        this.ending = ending;
        Folder = folder;
        Browser = browser;
        Output = output;
        Error = error;
        this.session = session;
        this.running = running;
        this.page = page;
    }

    public TemporaryFolder Folder { get; }

    public HttpClient Browser { get; }

    public StringWriter Output { get; }

    public PrintedText Error { get; }

    public Uri Address => session.Address;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts it.</summary>
    /// <param name="open">The page that is open.</param>
    /// <param name="prepare">Changes the site before it is first built.</param>
    public static async Task<RunningPreview> StartAsync(string open = "/claims/sleep/", Action<TemporaryFolder>? prepare = null)
    {
        var folder = new TemporaryFolder();
        folder.Copy(Repository.PathOf("tests/StemCellSite.Tests/Sites/_base"), "input");
        prepare?.Invoke(folder);
        var (output, error) = (new StringWriter { NewLine = "\n" }, new PrintedText());
        var terminal = new Terminal(TextWriter.Synchronized(output), TextWriter.Synchronized(error), HasColor: false, ShowsProgress: false);
        var request = new BuildRequest(folder["input"], TestBuild.Date, null, "text", null, ShowsTimings: false, IsQuiet: false, WarningsAreErrors: false);
        var session = await PreviewSession.StartAsync(request, 0, terminal, Cancellation);
        var browser = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = session.Address };
        var ending = new CancellationTokenSource();
        var running = session.RunAsync(ending.Token);
        var page = await OpenPage.OpenAsync(browser, open, Cancellation);
        return new RunningPreview(folder, session, running, browser, page, output, error, ending);
    }

    /// <summary>Waits until the open page is told something of a kind.</summary>
    public async Task<JsonElement> UntilToldAsync(Func<JsonElement, bool> isAwaited)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        try
        {
            while (true)
            {
                var told = await page.NextAsync(patience.Token);
                Assert.NotNull(told);
                if (isAwaited(told.Value)) return told.Value;
            }
        }
        catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
        {
            Assert.Fail($"The page was not told what it waited for.\n{Error}{Output}");
            throw;
        }
    }

    /// <summary>Waits until the terminal shows a text. The open page may be told before that, and of several things at once.</summary>
    public async Task UntilPrintedAsync(string text)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        await Error.UntilAsync(text, patience.Token);
    }

    /// <summary>Waits until the page's new text is served, and gives the page.</summary>
    public async Task<string> UntilShownAsync(string path, string text)
    {
        while (true)
        {
            using var answer = await Browser.GetAsync(path, Cancellation);
            var html = await answer.Content.ReadAsStringAsync(Cancellation);
            if (html.Contains(text, StringComparison.Ordinal)) return html;
            await UntilToldAsync(_ => true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (ending.IsCancellationRequested) return;
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await session.DisposeAsync();
        page.Dispose();
        Browser.Dispose();
        Folder.Dispose();
    }
}
