using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StemCellSite.SiteTests;

/// <summary>A browser window, and all that it complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri site;
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly ConcurrentQueue<string> requests = [];

    private Visit(IBrowserContext context, IPage page, Uri site)
    {
        this.context = context;
        this.site = site;
        Page = page;
        page.Console += (_, message) => complaints.Enqueue($"console: {message.Text}");
        page.PageError += (_, message) => complaints.Enqueue($"script: {message}");
        page.RequestFailed += (_, request) => complaints.Enqueue($"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) => Note(response);
        page.Request += (_, request) => Note(request);
    }

    /// <summary>What the window shows.</summary>
    public IPage Page { get; }

    /// <summary>Messages of the console, errors of scripts, requests that failed or left the site. With a strict policy a violation is one of the first.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>What the window has asked for since it went to the page it shows, the page included.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Opens an empty window.</summary>
    public static async Task<Visit> BeginAsync(IBrowser browser, Window window, Uri site)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = window.Width, Height = window.Height },
            IsMobile = window.IsPhone,
            HasTouch = window.IsPhone,
            JavaScriptEnabled = window.HasJavaScript,
            BypassCSP = !window.ObeysPolicy,
            ColorScheme = ColorScheme.Light,
        });
        return new Visit(context, await context.NewPageAsync(), site);
    }

    /// <summary>Goes to an address of the site and waits until everything is loaded.</summary>
    public async Task<IResponse> GoAsync(string address)
    {
        requests.Clear();
        return await Page.GotoAsync(address) ?? throw new InvalidOperationException($"'{address}' gave no response.");
    }

    /// <summary>Shows the page as another medium or in other colours.</summary>
    public Task ShowAsAsync(Media media = Media.Screen, ColorScheme colors = ColorScheme.Light, ForcedColors forced = ForcedColors.None) =>
        Page.EmulateMediaAsync(new() { Media = media, ColorScheme = colors, ForcedColors = forced });

    /// <summary>Whether a part of the page can only be seen by scrolling sideways.</summary>
    public Task<bool> ScrollsSidewaysAsync() =>
        Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <inheritdoc />
    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Note(IResponse response)
    {
        if (response.Status >= 400) complaints.Enqueue($"status {response.Status}: {response.Url}");
    }

    private void Note(IRequest request)
    {
        requests.Enqueue(request.Url);
        if (new Uri(request.Url).Authority != site.Authority) complaints.Enqueue($"another host: {request.Url}");
    }
}
