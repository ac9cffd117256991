using System.Diagnostics;
using System.Globalization;
using StemCellSite.Benchmarks.Measuring;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Felt;

/// <summary>How long after a save the open page shows it, in a real browser.</summary>
/// <remarks>
/// The browser is driven through its DevTools protocol on a socket of the framework: a second project with Playwright would copy
/// its driver of 135 MB. The page is asked every few milliseconds for the words that were saved, so a time is right to about 5 ms.
/// </remarks>
internal static class SaveUntilSeen
{
    private static readonly TimeSpan betweenQuestions = TimeSpan.FromMilliseconds(3);
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(30);

    // A writer who saves again looks at the page first.
    private static readonly TimeSpan betweenSaves = TimeSpan.FromMilliseconds(700);

    /// <summary>Measures and writes a row of the table.</summary>
    /// <param name="pages">How many pages the site has.</param>
    /// <param name="saves">How often a file is saved.</param>
    /// <param name="browser">The browser's program.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task MeasureAsync(int pages, int saves, string browser, CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var site = new GeneratedSite(SitePlan.Of(pages));
        site.WriteTo(folder["input"], Repository.Disclaimers);
        var file = Path.Combine(folder["input"], site.Edited.File);
        var text = await File.ReadAllTextAsync(file, cancellation);

        var started = Stopwatch.GetTimestamp();
        await using var preview = await PreviewProcess.StartAsync(folder.Path, cancellation);
        await using var chromium = await BrowserProcess.StartAsync(browser, folder["profile"], cancellation);
        await chromium.Page.OpenAsync(new Uri(preview.Address, site.Edited.Address), cancellation);
        await UntilSeenAsync(chromium.Page, site.Edited.Title, cancellation);
        var opened = Stopwatch.GetElapsedTime(started);

        var times = new List<double>();
        for (var save = 1; save <= saves; save++)
        {
            await Task.Delay(betweenSaves, cancellation);
            var words = string.Create(null, $"Save number {save} is here.");
            var saved = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(file, $"{text}\n{words}\n", cancellation);
            await UntilSeenAsync(chromium.Page, words, cancellation);
            times.Add(Stopwatch.GetElapsedTime(saved).TotalMilliseconds);
        }

        Console.Out.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"| save → seen in the preview, {pages:N0} pages, {saves} saves | median {times.Median():0} ms, 95th percentile {times.Percentile(95):0} ms |\n| preview started → page seen, {pages:N0} pages, the browser's own start included | {opened.TotalSeconds:0.0} s |\n"));
    }

    private static async Task UntilSeenAsync(DevTools page, string words, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await page.ShowsAsync(words, cancellation))
        {
            if (Stopwatch.GetElapsedTime(started) > longest) throw new TimeoutException($"The page did not show '{words}' within {longest.TotalSeconds} s.");
            await Task.Delay(betweenQuestions, cancellation);
        }
    }
}
