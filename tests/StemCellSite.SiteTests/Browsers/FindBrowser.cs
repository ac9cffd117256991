using Microsoft.Playwright;

namespace StemCellSite.SiteTests.Browsers;

/// <summary>Looks for a browser that is already there.</summary>
internal static class FindBrowser
{
    private static readonly string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];

    /// <summary>Those that a shell would find, in the order of preference.</summary>
    public static IEnumerable<string> OnPath() =>
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let file = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
        where File.Exists(file)
        select file;

    /// <summary>Those that stand where their makers put them.</summary>
    public static IEnumerable<string> AtUsualPlaces() => UsualPlaces().Where(File.Exists);

    /// <summary>The one that Playwright has downloaded, if it has.</summary>
    public static IEnumerable<string> OfPlaywright(IPlaywright playwright) =>
        File.Exists(playwright.Chromium.ExecutablePath) ? [playwright.Chromium.ExecutablePath] : [];

    private static IEnumerable<string> UsualPlaces()
    {
        yield return "/usr/bin/chromium";
        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
        yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
        foreach (var variable in (string[])["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"])
        {
            if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } folder) continue;
            yield return Path.Combine(folder, "Google", "Chrome", "Application", "chrome.exe");
            yield return Path.Combine(folder, "Microsoft", "Edge", "Application", "msedge.exe");
        }
    }
}
