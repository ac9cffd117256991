using StemCellSite.Benchmarks.Measuring;

namespace StemCellSite.Benchmarks.Felt;

/// <summary>Measures what people wait for.</summary>
/// <param name="saves">How often a file is saved while its page is open.</param>
/// <param name="skipsClone">Whether only the preview is measured.</param>
internal sealed class FeltBenchmark(int saves, bool skipsClone)
{
    private static readonly int[] sizes = [50, 1000];

    /// <summary>Runs it; the table goes to standard output, what is going on to standard error.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        Console.Out.Write($"{Machine.Current()}\n\n| what | time |\n|---|--:|\n");
        if (!skipsClone) await FreshClone.MeasureAsync(cancellation);
        if (BrowserProcess.FindProgram() is not { } browser)
        {
            Console.Out.Write("| save → seen in the preview | not measured: no browser was found; name one in STEMCELLSITE_BROWSER |\n");
            return 0;
        }

        foreach (var pages in sizes) await SaveUntilSeen.MeasureAsync(pages, saves, browser, cancellation);
        return 0;
    }
}
