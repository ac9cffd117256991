using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>A link that <c>site.yml</c> makes to a page.</summary>
/// <param name="Page">The page's file, relative to the input folder.</param>
/// <param name="Label">The words of the link.</param>
public sealed record PageLink(Located<string> Page, string Label);
