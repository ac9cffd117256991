namespace StemCellSite.Medical.Articles;

/// <summary>Where on a page a passage stands. A reader meets all of them, and some leave the site without the page.</summary>
public enum PassageKind
{
    /// <summary>The title: the h1, the browser's tab, a search result. On a page that asks one question, the question.</summary>
    Title,

    /// <summary>The short name in navigation.</summary>
    Label,

    /// <summary>The description, which search engines and social networks show.</summary>
    Description,

    /// <summary>What readers call the subject; the search knows it.</summary>
    SearchAlias,

    /// <summary>A heading of the body.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A paragraph of a list item.</summary>
    ListItem,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>The line that says what a table shows.</summary>
    Caption,

    /// <summary>What an image says to those who do not see it.</summary>
    AlternativeText,
}
