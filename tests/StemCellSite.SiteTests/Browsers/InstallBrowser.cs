using System.Diagnostics;
using Microsoft.Playwright;

namespace StemCellSite.SiteTests.Browsers;

/// <summary>Installs a browser where there is none, so that the tests need no page of instructions first.</summary>
internal static class InstallBrowser
{
    /// <summary>What a person can run on Debian and Ubuntu.</summary>
    public const string AptCommand = "apt-get update && apt-get install -y --no-install-recommends chromium";

    private const string InstalledByApt = "/usr/bin/chromium";

    /// <summary>Downloads the browser that Playwright brings; nothing if its host cannot be reached.</summary>
    public static IEnumerable<string> WithPlaywright(IPlaywright playwright)
    {
        Announce("downloading Chromium with Playwright, once");
        var exit = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return exit is 0 ? FindBrowser.OfPlaywright(playwright) : [];
    }

    /// <summary>Installs Chromium from the system's own packages, which only root may; nothing on any other system or for any other user.</summary>
    public static IEnumerable<string> WithApt()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get")) return [];

        using var turn = TakeTurn();
        if (File.Exists(InstalledByApt)) return [InstalledByApt];

        Announce($"installing Chromium for the tests, once: {AptCommand}");
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"{AptCommand} >&2"]) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return File.Exists(InstalledByApt) ? [InstalledByApt] : [];
    }

    // Two installations at once break each other. The lock is the system's, and ends with the process that holds it.
    private static FileStream TakeTurn()
    {
        var path = Path.Combine(Path.GetTempPath(), "stemcellsite-browser.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(500));
            }
        }
    }

    private static void Announce(string what) => Console.Error.WriteLine($"No browser was found: {what}");
}
