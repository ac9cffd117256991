namespace StemCellSite.SiteTests;

/// <summary>One page of each kind that the theme lays out in its own way.</summary>
internal static class PageTypes
{
    /// <summary>Names for people and pictures, with addresses.</summary>
    public static readonly (string Name, string Address)[] All =
    [
        ("home", "/"),
        ("guide", "/what-is-stem-cell-therapy/"),
        ("section", "/claims/"),
        ("claim", "/claims/natural-healing/"),
        ("evidence", "/evidence/"),
        ("procedure", "/procedure/injection/"),
        ("risk", "/risks/"),
        ("decision", "/decide/"),
        ("faq", "/faq/"),
        ("question", "/faq/permanent/"),
        ("lifestyle", "/lifestyle/posture/"),
        ("urgent", "/urgent-signs/"),
        ("about", "/about/"),
        ("article", "/about/article/"),
        ("pictures", "/effectiveness-and-safety/"),
        ("changes", "/about/changes/"),
        ("glossary", "/glossary/"),
        ("references", "/references/"),
        ("handover", "/editorial/handover/"),
        ("search", "/search/"),
        ("results", "/search/?q=side+effects"),
        ("not-found", "/no/such/page/"),
    ];

    /// <summary>The names, as rows of a theory.</summary>
    public static IEnumerable<TheoryDataRow<string>> Names => All.Select(page => new TheoryDataRow<string>(page.Name));

    /// <summary>The addresses, as rows of a theory.</summary>
    public static IEnumerable<TheoryDataRow<string>> Addresses => All.Select(page => new TheoryDataRow<string>(page.Address));
}
