using Markdig.Syntax;
using StemCellSite.Engine;

namespace StemCellSite.Markdown;

/// <summary>A heading of a page's body.</summary>
/// <param name="Node">Its node.</param>
/// <param name="Level">2 to 6 on a page without faults.</param>
/// <param name="Text">Its words, without citations and without its own anchor.</param>
/// <param name="Anchor">Its id: its own, or made from the words.</param>
/// <param name="HasOwnAnchor">Whether the writer chose the id.</param>
/// <param name="Position">Where it stands.</param>
public sealed record PageHeading(HeadingBlock Node, int Level, string Text, string Anchor, bool HasOwnAnchor, Position Position);
