using StemCellSite.Theme.Models;

namespace StemCellSite.Markdown;

/// <summary>Looks into the blocks of a page's body.</summary>
public static class BodyBlocks
{
    /// <summary>The blocks and what stands in them, in reading order.</summary>
    public static IEnumerable<Block> All(IEnumerable<Block> body) => body.SelectMany(block => All(Inner(block)).Prepend(block));

    private static IEnumerable<Block> Inner(Block block) => block switch
    {
        RiskBlock risk => risk.Body,
        KeyPointsBlock points => points.Body,
        EvidenceBlock evidence => evidence.Body,
        NoteBlock note => note.Body,
        FigureBlock figure => figure.Caption,
        _ => [],
    };
}
