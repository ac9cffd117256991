using System.Collections.Immutable;
using System.Text;
using StemCellSite.Benchmarks.Measuring;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>mdBook, which has a search of its own. Its sidebar lists every page.</summary>
/// <param name="mdbook">mdBook's file.</param>
internal sealed class MdBookBuilder(string mdbook) : IBuilder
{
    /// <inheritdoc />
    public string Name => "mdBook";

    /// <inheritdoc />
    public void Write(GeneratedSite site, string folder)
    {
        FolderCopy.Copy(Repository.PeerOf("MdBook"), folder);
        var summary = new StringBuilder("# Summary\n\n");
        foreach (var page in site.PlainPages())
        {
            GeneratedSite.Write(folder, $"src/{page.Outline.File}", $"# {page.Outline.Title}\n\n{page.Body}");
            summary.Append(page.Outline.Section.Length > 0 && !page.Outline.IsIndex ? "  " : "").Append($"- [{page.Outline.Label}]({page.Outline.File})\n");
        }

        GeneratedSite.Write(folder, "src/SUMMARY.md", summary.ToString());
    }

    /// <inheritdoc />
    public ImmutableArray<ProgramCall> Calls(string folder) => [new(mdbook, ["build"], folder)];

    /// <inheritdoc />
    public string OutputOf(string folder) => Path.Combine(folder, "book");

    /// <inheritdoc />
    public string FileOf(PageOutline page, string folder) => Path.Combine(folder, "src", page.File);

    /// <inheritdoc />
    public void Clean(string folder)
    {
        if (Directory.Exists(OutputOf(folder))) Directory.Delete(OutputOf(folder), recursive: true);
    }
}
