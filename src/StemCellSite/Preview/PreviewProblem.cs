using StemCellSite.Engine;

namespace StemCellSite.Preview;

/// <summary>A diagnostic as the page shows it.</summary>
/// <param name="Diagnostic">The diagnostic; its file is named as the input folder was given.</param>
/// <param name="Excerpt">The line it stands in; null when the file cannot be read.</param>
public sealed record PreviewProblem(Diagnostic Diagnostic, SourceExcerpt? Excerpt);
