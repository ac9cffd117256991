using StemCellSite.Engine;

namespace StemCellSite.Markdown;

/// <summary>A disclaimer where its writer put it.</summary>
/// <param name="Name">Which.</param>
/// <param name="Position">Where it begins.</param>
public sealed record WrittenDisclaimer(string Name, Position Position);
