using Markdig.Syntax;
using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Markdown;

/// <summary>A page's Markdown as parsed, with the way back from its nodes to lines and columns.</summary>
/// <param name="Source">The file.</param>
/// <param name="Syntax">The tree. Nobody changes it.</param>
/// <param name="Lines">The file's lines.</param>
public sealed record PageText(string Source, MarkdownDocument Syntax, LineMap Lines)
{
    /// <summary>Where a node begins.</summary>
    public Position At(MarkdownObject node) => Lines.At(node.Span.Start);
}
