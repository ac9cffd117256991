using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StemCellSite.Benchmarks.Felt;

/// <summary>A page of a browser, driven through the DevTools protocol: one question at a time.</summary>
/// <remarks>chromedevtools.github.io/devtools-protocol, the domains Page and Runtime.</remarks>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[64 * 1024];
    private int asked;

    private DevTools()
    {
    }

    /// <summary>Connects to a page.</summary>
    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var page = new DevTools();
        await page.socket.ConnectAsync(address, cancellation);
        return page;
    }

    /// <summary>Goes to an address; does not wait until it is there.</summary>
    public Task OpenAsync(Uri address, CancellationToken cancellation) => AskAsync("Page.navigate", new JsonObject { ["url"] = address.ToString() }, cancellation);

    /// <summary>Whether a reader sees these words on the page now. No, while it is being loaded.</summary>
    public async Task<bool> ShowsAsync(string words, CancellationToken cancellation)
    {
        var expression = $"document.body?.innerText.includes({JsonSerializer.Serialize(words)}) ?? false";
        var answer = await AskAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true }, cancellation);
        return answer?["result"]?["value"]?.GetValueKind() is JsonValueKind.True;
    }

    /// <inheritdoc />
    public void Dispose() => socket.Dispose();

    // A page that is just being replaced answers with an error and no result.
    private async Task<JsonNode?> AskAsync(string method, JsonObject parameters, CancellationToken cancellation)
    {
        var number = ++asked;
        var question = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = parameters };
        await socket.SendAsync(Encoding.UTF8.GetBytes(question.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        while (true)
        {
            var message = await ReceiveAsync(cancellation);
            if (message["id"]?.GetValue<int>() == number) return message["result"];
        }
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonNode.Parse(message.ToArray()) ?? throw new InvalidOperationException("The browser sent nothing.");
        }
    }
}
