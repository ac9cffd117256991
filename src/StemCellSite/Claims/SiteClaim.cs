using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Claims;

/// <summary>A claim that a page makes or shows.</summary>
/// <param name="File">The page's file.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Surface">Where on the page: <c>paragraph</c>, <c>title</c>, <c>article</c> for one of the source article's, and so on.</param>
/// <param name="Class">Its class, as <c>claims detect</c> names it.</param>
/// <param name="Text">Its words.</param>
/// <param name="Citations">The keys that settle it.</param>
/// <param name="IsRuled">Whether somebody has ruled that it is none.</param>
/// <param name="IsSettled">Whether anything settles it: a citation, a ruling, or what stands before it.</param>
public sealed record SiteClaim(
    string File, Position Position, string Surface, string Class, string Text, ImmutableArray<string> Citations, bool IsRuled, bool IsSettled);
