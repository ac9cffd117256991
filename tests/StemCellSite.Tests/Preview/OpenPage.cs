using System.Text.Json;

namespace StemCellSite.Tests.Preview;

/// <summary>A page of a preview as an open browser has it: it loads the page and listens to what it is told.</summary>
internal sealed class OpenPage : IDisposable
{
    private readonly HttpResponseMessage answer;
    private readonly StreamReader lines;

    private OpenPage(HttpResponseMessage answer, StreamReader lines)
    {
        this.answer = answer;
        this.lines = lines;
    }

    /// <summary>The head of the event stream.</summary>
    public HttpResponseMessage Answer => answer;

    /// <summary>Begins to listen.</summary>
    public static async Task<OpenPage> OpenAsync(HttpClient browser, string path, CancellationToken cancellation)
    {
        var answer = await browser.GetAsync($"/_preview/events?path={path}", HttpCompletionOption.ResponseHeadersRead, cancellation);
        return new OpenPage(answer, new StreamReader(await answer.Content.ReadAsStreamAsync(cancellation)));
    }

    /// <summary>Waits until it is told something.</summary>
    /// <returns>Null when the stream has ended.</returns>
    public async Task<JsonElement?> NextAsync(CancellationToken cancellation)
    {
        while (await lines.ReadLineAsync(cancellation) is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal)) return JsonDocument.Parse(line["data:".Length..]).RootElement;
        return null;
    }

    public void Dispose()
    {
        lines.Dispose();
        answer.Dispose();
    }
}
