using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace StemCellSite.Preview;

/// <summary>A web server that only this machine reaches, and only under its own names.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    // What still runs when the server is to end is not waited for any longer: a browser may hold a connection for ever.
    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(200);
    private readonly WebApplication application;

    private LoopbackServer(WebApplication application)
    {
        this.application = application;
        Address = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Where it answers: <c>http://127.0.0.1:4000/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Starts to answer.</summary>
    /// <param name="port">The port; where it is taken, the next free one. 0 for any.</param>
    /// <param name="answer">Answers requests that are GET or HEAD and name this server.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="IOException">No port can be had.</exception>
    public static async Task<LoopbackServer> StartAsync(int port, RequestDelegate answer, CancellationToken cancellation)
    {
        while (true)
        {
            var application = Create(port, answer);
            try
            {
                await application.StartAsync(cancellation);
                return new LoopbackServer(application);
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException && port is > 0 and < IPEndPoint.MaxPort)
            {
                await application.DisposeAsync();
                port++;
            }
            catch
            {
                await application.DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>Stops at once.</summary>
    public async ValueTask DisposeAsync()
    {
        using var farewell = new CancellationTokenSource(Farewell);
        try
        {
            await application.StopAsync(farewell.Token);
        }
        catch (OperationCanceledException)
        {
            // Whoever still listens is cut off below.
        }

        await application.DisposeAsync();
    }

    private static WebApplication Create(int port, RequestDelegate answer)
    {
        // Empty: no settings from files or the environment can put the server on another address.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddSingleton<IHostLifetime, CallersLifetime>();
        var application = builder.Build();
        application.Run(context => IsRefused(context, out var status, out var reason) ? RefuseAsync(context, status, reason) : answer(context));
        return application;
    }

    // A page of another site can make a browser ask for any address, under a name of its own that leads here.
    private static bool IsRefused(HttpContext context, out int status, out string reason)
    {
        var request = context.Request;
        var isOwnName = request.Host.Host is "127.0.0.1" or "localhost" or "[::1]" && (request.Host.Port ?? 80) == context.Connection.LocalPort;
        (status, reason) = isOwnName
            ? (405, "Only GET and HEAD are answered here.")
            : (421, "This server answers to 127.0.0.1, localhost and [::1] with its own port, and to no other name.");
        return !isOwnName || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
    }

    /// <summary>Answers with a status and a sentence.</summary>
    internal static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=UTF-8";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (status is 405) context.Response.Headers.Allow = "GET, HEAD";
        return context.Response.WriteAsync(reason + "\n", context.RequestAborted);
    }

    // The framework's own would take the signals that end the program; those are StopSignals'.
    private sealed class CallersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
