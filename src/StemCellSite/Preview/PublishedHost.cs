using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StemCellSite.Preview;

/// <summary>Serves a built folder on this machine as its host would.</summary>
public sealed class PublishedHost : IAsyncDisposable
{
    private readonly LoopbackServer server;

    private PublishedHost(LoopbackServer server) => this.server = server;

    /// <summary>Where it answers: <c>http://127.0.0.1:4000/</c>.</summary>
    public Uri Address => server.Address;

    /// <summary>Starts to serve a folder.</summary>
    /// <param name="folder">The folder that a build wrote. It may be built again meanwhile.</param>
    /// <param name="port">The port; where it is taken, the next free one. 0 for any.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="FormatException">Its <c>_headers</c> or <c>_redirects</c> has a line that cannot be read.</exception>
    /// <exception cref="IOException">The folder cannot be read, or no port can be had.</exception>
    public static async Task<PublishedHost> StartAsync(string folder, int port, CancellationToken cancellation)
    {
        var files = new FolderFiles(Path.GetFullPath(folder));
        _ = new HostedSite(files);
        return new PublishedHost(await LoopbackServer.StartAsync(port, context => AnswerAsync(context, files), cancellation));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, FolderFiles files)
    {
        if (!RequestPath.TryRead(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, out var path, out var query))
            return LoopbackServer.RefuseAsync(context, 400, "This is no address of a site.");
        try
        {
            // Read anew each time: the folder may have been built again.
            return SendAsync(context, new HostedSite(files).Answer(path, query));
        }
        catch (FormatException exception)
        {
            return LoopbackServer.RefuseAsync(context, 500, exception.Message);
        }
    }

    private static async Task SendAsync(HttpContext context, HostAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;

        // What the host sends where the site says nothing.
        response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        response.Headers.ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(answer.Bytes.Span))[..32]}\"";
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        if (answer.Location is not null) response.Headers.Location = answer.Location;
        if (answer.Status is 200 && context.Request.Headers.IfNoneMatch == response.Headers.ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentLength = answer.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
    }
}
