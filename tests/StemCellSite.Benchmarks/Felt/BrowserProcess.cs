using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using StemCellSite.Benchmarks.Builds;
using StemCellSite.Benchmarks.Measuring;

namespace StemCellSite.Benchmarks.Felt;

/// <summary>A browser without a window.</summary>
internal sealed partial class BrowserProcess : IAsyncDisposable
{
    private static readonly string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];

    private readonly Process process;
    private readonly Task reading;

    private BrowserProcess(Process process, DevTools page, Task reading)
    {
        this.process = process;
        this.reading = reading;
        Page = page;
    }

    /// <summary>Its one page.</summary>
    public DevTools Page { get; }

    /// <summary>The program named in STEMCELLSITE_BROWSER, or the first of PATH; null where there is none.</summary>
    public static string? FindProgram()
    {
        var asked = Environment.GetEnvironmentVariable("STEMCELLSITE_BROWSER");
        if (!string.IsNullOrEmpty(asked)) return File.Exists(asked) ? asked : null;
        var programs = new InstalledPrograms(peers: null);
        return names.Select(programs.Find).FirstOrDefault(file => file is not null);
    }

    /// <summary>Starts it and connects to its page.</summary>
    /// <param name="program">The browser.</param>
    /// <param name="profile">A folder for its profile, so that nobody's own is touched.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static async Task<BrowserProcess> StartAsync(string program, string profile, CancellationToken cancellation)
    {
        var process = ProcessMeter.Start(new ProgramCall(
            program,
            [
                "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile}", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "about:blank",
            ],
            Path.GetTempPath()));
        while (await process.StandardError.ReadLineAsync(cancellation) is { } line)
        {
            if (Port().Match(line) is not { Success: true } port) continue;
            var reading = Task.WhenAll(process.StandardError.ReadToEndAsync(CancellationToken.None), process.StandardOutput.ReadToEndAsync(CancellationToken.None));
            return new BrowserProcess(process, await DevTools.ConnectAsync(await FindPageAsync(port.Groups[1].Value, cancellation), cancellation), reading);
        }

        throw new InvalidOperationException($"'{program}' ended before it could be driven.");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Page.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
    }

    private static async Task<Uri> FindPageAsync(string port, CancellationToken cancellation)
    {
        using var client = new HttpClient();
        while (true)
        {
            using var targets = JsonDocument.Parse(await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json/list"), cancellation));
            foreach (var target in targets.RootElement.EnumerateArray())
            {
                if (target.GetProperty("type").GetString() is "page" && target.GetProperty("webSocketDebuggerUrl").GetString() is { } address)
                    return new Uri(address);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation);
        }
    }

    [GeneratedRegex(@"^DevTools listening on ws://127\.0\.0\.1:(\d+)/", RegexOptions.CultureInvariant)]
    private static partial Regex Port();
}
