namespace StemCellSite.Markdown;

/// <summary>What may be written after <c>:::</c>.</summary>
/// <param name="Name">The block's name.</param>
/// <param name="Argument">What follows the name, for people: "a name from data/disclaimers"; null when nothing does.</param>
/// <param name="HasText">Whether a writer's text stands in it; if not, its text comes from data.</param>
public sealed record BlockForm(string Name, string? Argument, bool HasText)
{
    /// <summary>Every block of the dialect.</summary>
    public static readonly BlockForm[] All =
    [
        new("disclaimer", "the disclaimer's name, such as 'general'", HasText: false),
        new("article", "the sentence's id, such as 's11'", HasText: false),
        new("urgent", null, HasText: false),
        new("source-gap", "the sentence's id, such as 's10'", HasText: false),
        new("list", "what to list: references, glossary, article, az, changes, questions or handover", HasText: false),
        new("risk", "the risk's code, such as 'abscess'", HasText: true),
        new("figure", "the picture's name in data/figures.yml", HasText: true),
        new("key-points", null, HasText: true),
        new("evidence", null, HasText: true),
        new("note", null, HasText: true),
    ];

    /// <summary>The names of all blocks.</summary>
    public static readonly string[] Names = [.. All.Select(form => form.Name)];

    /// <summary>What <c>::: list</c> can list.</summary>
    public static readonly string[] Lists = ["references", "glossary", "article", "az", "changes", "questions", "handover"];

    /// <summary>The block with a name, or null.</summary>
    public static BlockForm? Find(string? name) => All.FirstOrDefault(form => form.Name == name);
}
