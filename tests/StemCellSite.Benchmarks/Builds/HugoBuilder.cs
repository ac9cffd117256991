using System.Collections.Immutable;
using StemCellSite.Benchmarks.Measuring;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>Hugo, and Pagefind for the search.</summary>
/// <param name="hugo">Hugo's file.</param>
/// <param name="pagefind">Pagefind's file.</param>
internal sealed class HugoBuilder(string hugo, string pagefind) : IBuilder
{
    /// <inheritdoc />
    public string Name => "Hugo + Pagefind";

    /// <inheritdoc />
    public void Write(GeneratedSite site, string folder)
    {
        FolderCopy.Copy(Repository.PeerOf("Hugo"), folder);
        foreach (var page in site.PlainPages())
        {
            GeneratedSite.Write(folder, $"content/{ContentPath(page.Outline)}", $"""
                ---
                title: "{page.Outline.Title}"
                linkTitle: "{page.Outline.Label}"
                description: "{page.Description}"
                weight: {page.Outline.Order + 1}
                ---

                {page.BodyWithAddresses}
                """);
        }

        GeneratedSite.Write(folder, "data/navigation.json", NavigationJson.Of(site));
    }

    /// <inheritdoc />
    public ImmutableArray<ProgramCall> Calls(string folder) => [new(hugo, ["--quiet"], folder), new(pagefind, ["--site", "public", "--quiet"], folder)];

    /// <inheritdoc />
    public string OutputOf(string folder) => Path.Combine(folder, "public");

    /// <inheritdoc />
    public string FileOf(PageOutline page, string folder) => Path.Combine(folder, "content", ContentPath(page));

    /// <inheritdoc />
    public void Clean(string folder)
    {
        foreach (var made in (string[])["public", "resources"])
            if (Directory.Exists(Path.Combine(folder, made))) Directory.Delete(Path.Combine(folder, made), recursive: true);
    }

    // index.md would make its folder a page of its own.
    private static string ContentPath(PageOutline page) => page.IsIndex ? $"{page.File[..^"index.md".Length]}_index.md" : page.File;
}
