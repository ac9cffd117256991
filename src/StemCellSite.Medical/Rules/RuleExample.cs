namespace StemCellSite.Medical.Rules;

/// <summary>An example of a rule's help. A test builds it: the wrong one is reported, the right one is not.</summary>
/// <param name="File">The file it is, relative to the input folder; null for a passage on a page of the kind <c>claim</c>.</param>
/// <param name="Text">What the writer wrote.</param>
public sealed record RuleExample(string? File, string Text)
{
    /// <summary>A passage on a page that is right in all else.</summary>
    public static RuleExample Of(string passage) => new(null, passage);

    /// <summary>A whole page.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="body">What stands below the front matter.</param>
    /// <param name="fields">More lines of front matter; empty for none.</param>
    public static RuleExample OfPage(string kind, string body, string fields = "") => new(
        "claims/example.md",
        $"""
        ---
        title: "An example: what is claimed and what is known"
        label: Example
        description: A page with an example on it.
        kind: {kind}
        order: 90
        changes:
          - {"{ date: 2026-11-22, what: First version }"}
        {(fields.Length > 0 ? fields + "\n---" : "---")}

        {body}

        """);

    /// <summary>The same page with another description.</summary>
    public RuleExample WithDescription(string description) =>
        this with { Text = Text.Replace("description: A page with an example on it.", $"description: {description}", StringComparison.Ordinal) };

    /// <summary>A whole file.</summary>
    public static RuleExample OfFile(string file, string text) => new(file, text);
}
