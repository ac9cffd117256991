using StemCellSite.Engine;

namespace StemCellSite.Preview;

/// <summary>A diagnostic as the page shows it.</summary>
/// <param name="Diagnostic">The diagnostic; its file is named as the input folder was given.</param>
/// <param name="Excerpt">The line it stands in, read when it is shown: of thousands, few are. Null when the file cannot be read.</param>
public sealed record PreviewProblem(Diagnostic Diagnostic, Lazy<SourceExcerpt?> Excerpt);
