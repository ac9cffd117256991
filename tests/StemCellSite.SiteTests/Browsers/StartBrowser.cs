using Microsoft.Playwright;

namespace StemCellSite.SiteTests.Browsers;

/// <summary>Starts the first browser that starts, from the one asked for to the one that must be installed.</summary>
/// <param name="playwright">What drives it.</param>
internal sealed class StartBrowser(IPlaywright playwright)
{
    // The first four are for containers, the others keep the browser from calling home while it is watched.
    private static readonly string[] flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly List<string> refusals = [];

    /// <summary>Why there is no browser, and what to do about it.</summary>
    public string WhyNot => BrowserSettings.Asked is "none"
        ? "STEMCELLSITE_BROWSER=none asks for it; unset it to run these tests."
        : $"""
           Install Chromium ({InstallBrowser.AptCommand}) or name a browser's program with STEMCELLSITE_BROWSER.
           {string.Join(Environment.NewLine, refusals)}
           """;

    /// <summary>Starts it, without a window.</summary>
    /// <returns>Null if none could be found, installed or started.</returns>
    public async Task<IBrowser?> RunAsync()
    {
        foreach (var program in Programs())
        {
            try
            {
                return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = flags });
            }
            catch (PlaywrightException exception)
            {
                // There are programs that only bear the name, such as a note where to get the real one.
                refusals.Add($"{program} did not start: {exception.Message.Split('\n')[0]}");
            }
        }

        return null;
    }

    // One after the other, and the next only when it is wanted: nothing is installed beside a browser that works.
    private IEnumerable<string> Programs()
    {
        if (BrowserSettings.Asked is { } asked) return asked is "none" ? [] : [asked];

        Func<IEnumerable<string>>[] ways =
        [
            FindBrowser.OnPath,
            FindBrowser.AtUsualPlaces,
            () => FindBrowser.OfPlaywright(playwright),
            () => InstallBrowser.WithPlaywright(playwright),
            InstallBrowser.WithApt,
        ];
        return ways.SelectMany(way => way()).Distinct();
    }
}
