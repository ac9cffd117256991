using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using StemCellSite.Engine;
using StemCellSite.Theme;

namespace StemCellSite.Tests;

/// <summary>A whole small site of the folder Sites, right or wrong in one way.</summary>
/// <remarks>
/// A case is a folder: <c>site/</c> is a whole input, <c>input/</c> one that lies over <c>_base</c>; <c>expected.txt</c> has the exact
/// diagnostics; <c>html/</c> replaces finished pages before the checks, with <c>{disclaimer}</c> for the block as the theme has made
/// it; <c>css/</c> replaces files of the theme. A new case needs no new code.
/// </remarks>
internal sealed class SiteCase(string name)
{
    private const string Sites = "tests/StemCellSite.Tests/Sites";

    /// <summary>Every case.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Repository.PathOf(Sites)).Select(folder => Path.GetFileName(folder)).Where(folder => !folder.StartsWith('_')).Order(StringComparer.Ordinal);

    /// <summary>The file with the exact diagnostics.</summary>
    public string Expected => $"{Folder}/expected.txt";

    /// <summary>Whether the case is all in its input, so that the program itself can be run on it.</summary>
    public bool IsWritten => !Directory.Exists($"{Folder}/html") && !Directory.Exists($"{Folder}/css");

    private string Folder => Repository.PathOf($"{Sites}/{name}");

    /// <summary>Lays the case's input out in a folder.</summary>
    public void LayOut(TemporaryFolder folder, string to)
    {
        folder.Copy(Directory.Exists($"{Folder}/site") ? $"{Folder}/site" : Repository.PathOf($"{Sites}/_base"), to);
        if (Directory.Exists($"{Folder}/input")) folder.Copy($"{Folder}/input", to);
    }

    /// <summary>The site of an input, with the case's pages and style sheets in the place of the real ones.</summary>
    public SiteOptions Options(string input)
    {
        var styles = FilesOf("css");
        foreach (var path in styles.Keys.Except(ThemeAssets.Embedded().Select(asset => asset.Path)))
            Assert.Fail($"The theme has no file '{path}' that {name}/css could replace.");
        return SiteOptions.For(input) with
        {
            Theme = [.. ThemeAssets.Embedded().Select(asset => styles.TryGetValue(asset.Path, out var bytes) ? asset with { Bytes = bytes } : asset)],
            AfterLayout = [new ReplacePages(FilesOf("html"))],
        };
    }

    private Dictionary<string, byte[]> FilesOf(string part) =>
        Directory.Exists($"{Folder}/{part}")
            ? Directory.EnumerateFiles($"{Folder}/{part}", "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath($"{Folder}/{part}", file).Replace('\\', '/'), File.ReadAllBytes)
            : [];

    private sealed class ReplacePages(Dictionary<string, byte[]> pages) : IModule
    {
        public Task<ImmutableArray<Document>> ExecuteAsync(ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
        {
            foreach (var destination in pages.Keys.Except(inputs.Select(input => input.Destination!))) Assert.Fail($"There is no page '{destination}' to replace.");
            return Task.FromResult<ImmutableArray<Document>>([.. inputs.Select(input => pages.TryGetValue(input.Destination!, out var html) ? input with { Content = Content.Of(Fill(html, input.Content)) } : input)]);
        }

        private static string Fill(byte[] html, Content finished)
        {
            using var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(finished.Bytes.Span));
            return System.Text.Encoding.UTF8.GetString(html).Replace("{disclaimer}", page.QuerySelector("[data-disclaimer]")?.OuterHtml ?? "", StringComparison.Ordinal);
        }
    }
}
