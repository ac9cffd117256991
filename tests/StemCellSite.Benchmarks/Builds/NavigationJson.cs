using System.Text.Json;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>The links of the header, for templates that read data files.</summary>
internal static class NavigationJson
{
    /// <summary>As many as our own site has.</summary>
    public static string Of(GeneratedSite site) =>
        JsonSerializer.Serialize(site.Sections.Take(5).Select(section => new { url = section.Address, label = section.Label })) + "\n";
}
