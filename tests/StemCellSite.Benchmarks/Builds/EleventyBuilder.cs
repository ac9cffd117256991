using System.Collections.Immutable;
using StemCellSite.Benchmarks.Measuring;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>Eleventy, and Pagefind for the search.</summary>
/// <param name="eleventy">Eleventy's file.</param>
/// <param name="pagefind">Pagefind's file.</param>
internal sealed class EleventyBuilder(string eleventy, string pagefind) : IBuilder
{
    /// <inheritdoc />
    public string Name => "Eleventy + Pagefind";

    /// <inheritdoc />
    public void Write(GeneratedSite site, string folder)
    {
        FolderCopy.Copy(Repository.PeerOf("Eleventy"), folder);
        foreach (var page in site.PlainPages())
        {
            GeneratedSite.Write(folder, $"content/{page.Outline.File}", $"""
                ---
                title: "{page.Outline.Title}"
                label: "{page.Outline.Label}"
                description: "{page.Description}"
                section: "{page.Outline.Section}"
                order: {page.Outline.Order}
                permalink: "{page.Outline.Address}index.html"
                ---

                {page.BodyWithAddresses}
                """);
        }

        GeneratedSite.Write(folder, "content/_data/navigation.json", NavigationJson.Of(site));
        GeneratedSite.Write(folder, "content/content.json", """{ "layout": "page.njk", "templateEngineOverride": "md" }""" + "\n");
    }

    /// <inheritdoc />
    public ImmutableArray<ProgramCall> Calls(string folder) => [new(eleventy, ["--quiet"], folder), new(pagefind, ["--site", "_site", "--quiet"], folder)];

    /// <inheritdoc />
    public string OutputOf(string folder) => Path.Combine(folder, "_site");

    /// <inheritdoc />
    public string FileOf(PageOutline page, string folder) => Path.Combine(folder, "content", page.File);

    /// <inheritdoc />
    public void Clean(string folder)
    {
        if (Directory.Exists(OutputOf(folder))) Directory.Delete(OutputOf(folder), recursive: true);
    }
}
