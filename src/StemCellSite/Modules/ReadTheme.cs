using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Theme;

namespace StemCellSite.Modules;

/// <summary>Gives the theme's files, style sheets in the order in which they are bundled.</summary>
/// <param name="files">The files, as <see cref="ThemeAssets.Embedded"/> gives them.</param>
public sealed class ReadTheme(ImmutableArray<ThemeAsset> files) : IModule
{
    /// <summary>What a theme file's <see cref="Document.Source"/> begins with, so that it is not taken for one of the input's.</summary>
    public const string Prefix = "theme/";

    // Values first, then the elements that everything is made of, then components by name.
    private static readonly string[] First = ["Assets/tokens.css", "Assets/base.css"];

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation) =>
        Task.FromResult<ImmutableArray<Document>>(
        [
            .. files
                .OrderBy(file => Array.IndexOf(First, file.Path) is >= 0 and var place ? place : First.Length)
                .ThenBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new Document(Prefix + file.Path, null, Content.Of(file.Bytes), Metadata.Empty).With(Keys.ThemeFile, file.Path)),
        ]);
}
