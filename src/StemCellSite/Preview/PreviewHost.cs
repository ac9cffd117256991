using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StemCellSite.Preview;

/// <summary>Serves what is shown now, with the script that keeps open pages up to date.</summary>
public sealed class PreviewHost : IAsyncDisposable
{
    private const string Events = "events";
    private readonly PreviewFeed feed;
    private readonly CancellationTokenSource ending = new();
    private LoopbackServer? server;

    private PreviewHost(PreviewFeed feed) => this.feed = feed;

    /// <summary>Where it answers: <c>http://127.0.0.1:4000/</c>.</summary>
    public Uri Address => server!.Address;

    /// <summary>Starts to serve. Requests wait until the first build is done.</summary>
    /// <param name="feed">What is shown.</param>
    /// <param name="port">The port; where it is taken, the next free one. 0 for any.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="IOException">No port can be had.</exception>
    public static async Task<PreviewHost> StartAsync(PreviewFeed feed, int port, CancellationToken cancellation)
    {
        var host = new PreviewHost(feed);
        host.server = await LoopbackServer.StartAsync(port, host.AnswerAsync, cancellation);
        return host;
    }

    /// <summary>Stops at once; open pages are told nothing more.</summary>
    public async ValueTask DisposeAsync()
    {
        // Event streams end before the server does, or it would wait for them.
        await ending.CancelAsync();
        await server!.DisposeAsync();
        ending.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (!RequestPath.TryRead(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, out var path, out var query))
        {
            await LoopbackServer.RefuseAsync(context, StatusCodes.Status400BadRequest, "This is no address of a site.");
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending.Token);
        try
        {
            var state = await feed.CurrentAsync(ended.Token);
            if (path == PreviewClient.Folder + Events) await SendEventsAsync(context, state, ended.Token);
            else await SendAsync(context, path.StartsWith(PreviewClient.Folder, StringComparison.Ordinal) ? Own(state, path) : Answer(state, path, query), ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Whoever asked has gone, or the preview has ended.
        }
    }

    private Task SendEventsAsync(HttpContext context, PreviewState state, CancellationToken cancellation)
    {
        if (!RequestPath.TryRead(context.Request.Query["path"].ToString(), out var page, out _))
            return LoopbackServer.RefuseAsync(context, StatusCodes.Status400BadRequest, "Say which page is open: ?path=/…");
        foreach (var (name, value) in state.Site.Answer(page, "").Headers) context.Response.Headers[name] = value;
        return TypedResults.ServerSentEvents(MessagesAsync(page, cancellation), eventType: "state").ExecuteAsync(context);
    }

    private async IAsyncEnumerable<string> MessagesAsync(string page, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var state in feed.WatchAsync(cancellation))
            yield return PreviewMessage.Of(state, Fingerprint(Answer(state, page, "")), state.Files.IsOutdated(HostedSite.DestinationOf(page)));
    }

    private static HostAnswer Own(PreviewState state, string path) => PreviewClient.Find(path[PreviewClient.Folder.Length..]) is { } file
        ? new HostAnswer(StatusCodes.Status200OK, ContentTypes.Of(path), file, state.Site.Answer(path, "").Headers)
        : state.Site.Answer(path, "");

    // While there is no site to show, a page that says so waits for one in its place.
    private static HostAnswer Answer(PreviewState state, string path, string query) =>
        state.Files.IsEmpty ? new HostAnswer(StatusCodes.Status503ServiceUnavailable, ContentTypes.Html, Nothing, new Dictionary<string, string>()) : state.Site.Answer(path, query);

    private static async Task SendAsync(HttpContext context, HostAnswer answer, CancellationToken cancellation)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;

        // The newest is always asked for, fingerprinted or not.
        response.Headers.CacheControl = "no-store";
        if (answer.Location is not null) response.Headers.Location = answer.Location;
        var bytes = answer.ContentType is ContentTypes.Html ? PreviewClient.AddTo(answer.Bytes, Fingerprint(answer)) : answer.Bytes;
        response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.Body.WriteAsync(bytes, cancellation);
    }

    private static string Fingerprint(HostAnswer answer) => PreviewFile.Fingerprint(answer.Bytes);

    private static readonly ReadOnlyMemory<byte> Nothing = Encoding.UTF8.GetBytes(
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Preview</title></head>
        <body><main><h1>There is nothing to show yet</h1><p>The site could not be built. This page shows it as soon as it can be.</p></main></body></html>

        """);
}
