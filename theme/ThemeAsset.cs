namespace StemCellSite.Theme;

/// <summary>A file that the theme brings along: a style sheet, a script module, an icon.</summary>
/// <param name="Path">Relative to the theme's folder, with <c>/</c>: <c>Assets/base.css</c>.</param>
/// <param name="Bytes">The file, byte for byte.</param>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Bytes);
