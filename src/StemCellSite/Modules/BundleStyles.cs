using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes one style sheet of the theme's many: one request a page.</summary>
/// <param name="theme">The pipeline of the theme's files.</param>
public sealed partial class BundleStyles(Pipeline theme) : IModule
{
    /// <summary>What the bundle is called before it is fingerprinted.</summary>
    public const string ThemeFile = "site.css";

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var files = context.OutputsOf(theme);
        var styles = files.Where(IsStyle).Select(file => Comment().Replace(Encoding.UTF8.GetString(file.Content.Bytes.Span), ""));
        var bundle = EmptyLines().Replace(string.Concat(styles), "\n").TrimStart();
        var document = Document.Made($"assets/{ThemeFile}", Content.Of(bundle)).With(Keys.ThemeFile, ThemeFile);
        return Task.FromResult<ImmutableArray<Document>>([document, .. files.Where(file => !IsStyle(file)).Select(file => file with { Destination = $"assets/{Path.GetFileName(file.Source)}" })]);
    }

    private static bool IsStyle(Document file) => file.Source!.EndsWith(".css", StringComparison.Ordinal);

    // No string in the theme holds "/*"; a test reads the bundle back.
    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();
}
