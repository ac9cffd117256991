namespace StemCellSite.Medical.Rules;

/// <summary>An example of a rule's help. A test builds it: the wrong one is reported, the right one is not.</summary>
/// <param name="File">The file it is, relative to the input folder; null for a passage on a page of the kind <c>claim</c>.</param>
/// <param name="Text">What the writer wrote.</param>
public sealed record RuleExample(string? File, string Text)
{
    /// <summary>A passage on a page that is right in all else.</summary>
    public static RuleExample Of(string passage) => new(null, passage);

    /// <summary>A whole file.</summary>
    public static RuleExample OfFile(string file, string text) => new(file, text);
}
