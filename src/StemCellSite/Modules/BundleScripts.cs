using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StemCellSite.Engine;
using StemCellSite.Scripts;

namespace StemCellSite.Modules;

/// <summary>Makes one script of the search's many modules: one request, and compressed as one. All scripts are made small.</summary>
/// <remarks>
/// The modules share one scope then: no two may give a thing of their top level the same name. What the entry exports, its own or
/// another module's, the bundle exports.
/// </remarks>
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
        var bundle = string.Concat(InOrder(Entry, modules, []).Select(module => Part(module, modules[module])));
        return Task.FromResult<ImmutableArray<Document>>(
        [
            Document.Made($"assets/{ThemeFile}", Content.Of(ScriptMinifier.Minify(bundle))).With(Keys.ThemeFile, ThemeFile),
            .. inputs.Where(file => !modules.ContainsKey(file.Get(Keys.ThemeFile))).Select(Minified),
        ]);
    }

    private static Document Minified(Document file) =>
        file.Destination!.EndsWith(".js", StringComparison.Ordinal)
            ? file with { Content = Content.Of(ScriptMinifier.Minify(Encoding.UTF8.GetString(file.Content.Bytes.Span))) }
            : file;

    // Each module once, after those that it imports.
    private static IEnumerable<string> InOrder(string module, Dictionary<string, string> modules, HashSet<string> seen) =>
        seen.Add(module)
            ? [.. Import().Matches(modules[module]).SelectMany(import => InOrder(Folder + import.Groups["file"].Value, modules, seen)), module]
            : [];

    private static string Part(string module, string script) =>
        module == Entry ? Source().Replace(Import().Replace(script, ""), "${names};") : Export().Replace(Import().Replace(script, ""), "");

    [GeneratedRegex(@"^import [^'\n]+ from '\./(?<file>[^']+)';\r?\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex("^export ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Export();

    [GeneratedRegex(@"^(?<names>export \{[^}]+\}) from '[^']+';", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
