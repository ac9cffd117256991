using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Modules;
using StemCellSite.Scaffolding;

namespace StemCellSite.Commands;

/// <summary>Puts a new page into the input folder.</summary>
/// <param name="input">The input folder.</param>
public sealed class NewPage(string input)
{
    // Room for a page between two others.
    private const int Step = 10;

    /// <summary>The file that has the page's address already, or null.</summary>
    /// <param name="source">The page's file, relative to the input folder.</param>
    public string? FindExisting(string source)
    {
        var page = source[..^".md".Length];
        var other = page.EndsWith("/index", StringComparison.Ordinal) ? $"{page[..^"/index".Length]}.md" : $"{page}/index.md";
        return new[] { source, other }.FirstOrDefault(file => File.Exists(Path.Combine(input, file)));
    }

    /// <summary>Whether the page's folder has a first page, without which nothing leads to the others.</summary>
    /// <param name="source">The page's file, relative to the input folder.</param>
    public bool HasIndex(string source) => File.Exists(Path.Combine(input, MappedPage.FolderOf(source), "index.md"));

    /// <summary>Writes the page, last in its section.</summary>
    /// <exception cref="IOException">The file is there already, or the disk refuses.</exception>
    public async Task WriteAsync(PageKind kind, string source, DateOnly date, CancellationToken cancellation)
    {
        var text = PageTemplate.Write(kind, source, await NextOrderAsync(MappedPage.FolderOf(source), date, cancellation), date);
        var path = Path.Combine(input, source);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(new FileStream(path, FileMode.CreateNew));
        await writer.WriteAsync(text);
    }

    private async Task<int> NextOrderAsync(string section, DateOnly date, CancellationToken cancellation)
    {
        var pages = new Pipeline("Pages", after: [],
        [
            new ReadFiles(input, file => file.EndsWith(".md", StringComparison.Ordinal) && MappedPage.FolderOf(file) == section),
            new DecodeText(),
            new ParseFrontMatter(),
        ]);
        var result = await new Build([pages], date).RunAsync(cancellation);
        return result.Outputs[pages].Where(page => !page.Source!.EndsWith("index.md", StringComparison.Ordinal)).Select(page => page.Get(Keys.FrontMatter).Order).DefaultIfEmpty(0).Max() + Step;
    }
}
