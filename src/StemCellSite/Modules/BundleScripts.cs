using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes one script of the search's many modules: one request, and compressed as one. Comments and indentation stay behind.</summary>
/// <remarks>The modules share one scope then: no two may give a thing of their top level the same name.</remarks>
public sealed partial class BundleScripts : IModule
{
    /// <summary>What the bundle is called before it is fingerprinted.</summary>
    public const string ThemeFile = "search.js";

    private const string Folder = "Assets/search/";
    private const string Entry = Folder + "session.js";

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var modules = inputs
            .Where(file => file.Get(Keys.ThemeFile).StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Get(Keys.ThemeFile), file => Encoding.UTF8.GetString(file.Content.Bytes.Span));
        var bundle = string.Concat(InOrder(Entry, modules, []).Select(module => Import().Replace(Trim(modules[module]), "")));
        return Task.FromResult<ImmutableArray<Document>>(
        [
            Document.Made($"assets/{ThemeFile}", Content.Of(bundle)).With(Keys.ThemeFile, ThemeFile),
            .. inputs.Where(file => !modules.ContainsKey(file.Get(Keys.ThemeFile))).Select(Trimmed),
        ]);
    }

    private static Document Trimmed(Document file) =>
        file.Destination!.EndsWith(".js", StringComparison.Ordinal) ? file with { Content = Content.Of(Trim(Encoding.UTF8.GetString(file.Content.Bytes.Span))) } : file;

    // Each module once, after those that it imports.
    private static IEnumerable<string> InOrder(string module, Dictionary<string, string> modules, HashSet<string> seen) =>
        seen.Add(module)
            ? [.. Import().Matches(modules[module]).SelectMany(import => InOrder(Folder + import.Groups["file"].Value, modules, seen)), module]
            : [];

    private static string Trim(string script) =>
        EmptyLines().Replace(Comment().Replace(script.Replace("\r\n", "\n", StringComparison.Ordinal), ""), "\n").TrimStart();

    [GeneratedRegex(@"^import [^'\n]+ from '\./(?<file>[^']+)';\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    // A comment has a line of its own, or two spaces before it; no string of the theme looks like one.
    [GeneratedRegex(@"^[ ]*(//.*|/\*\*(.|\n)*?\*/)$|[ ]{2,}// .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();
}
