namespace StemCellSite.SiteTests.Browsers;

/// <summary>What a person or a machine asks for by environment variables.</summary>
internal static class BrowserSettings
{
    /// <summary>A browser's program to use and no other, or "none"; null when nothing is asked for.</summary>
    public static string? Asked => Environment.GetEnvironmentVariable("STEMCELLSITE_BROWSER") is { Length: > 0 } asked ? asked : null;

    /// <summary>Whether tests that cannot be run are failures: on a machine that decides what is published, nobody reads a skipped test.</summary>
    public static bool IsRequired =>
        Environment.GetEnvironmentVariable("CI") is "true" || Environment.GetEnvironmentVariable("STEMCELLSITE_REQUIRE_BROWSER") is "1";
}
