namespace StemCellSite.Medical.Articles;

/// <summary>What a block of a page's body is.</summary>
public enum OutlineBlockType
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list.</summary>
    List,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A block between <c>:::</c>.</summary>
    Container,

    /// <summary>Anything else: a quotation, code, a line.</summary>
    Other,
}
