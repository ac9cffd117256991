using StemCellSite.Theme.Models;

namespace StemCellSite.Data;

/// <summary>A page as other pages know it; of its body, <see cref="PageOutline"/> is known. Equal by value: most edits leave both as they were.</summary>
/// <param name="Source">Its file.</param>
/// <param name="Address">Its root-relative address.</param>
/// <param name="FrontMatter">What it says of itself.</param>
public sealed record MappedPage(string Source, string Address, FrontMatter FrontMatter)
{
    /// <summary>The folder it lies in; empty for the input folder itself.</summary>
    public string Section => FolderOf(Source);

    /// <summary>Whether it is its section's first page.</summary>
    public bool IsIndex => Source is "index.md" || Source.EndsWith("/index.md", StringComparison.Ordinal);

    /// <summary>Whether search, feed, site map and other lists for readers and machines name it: drafts and pages for writers are left out.</summary>
    public bool IsListed => !FrontMatter.IsDraft && !Editorial.Has(Source);

    /// <summary>A link to it in its short name.</summary>
    public Link ShortLink => new(Address, FrontMatter.Label);

    /// <summary>A link to it in its title.</summary>
    public Link TitleLink => new(Address, FrontMatter.Title.Value);

    /// <summary>It as a list of pages shows it.</summary>
    public ChildPage AsChild => new(TitleLink, FrontMatter.Description.Value);

    /// <summary>The folder of a file; empty for the input folder itself.</summary>
    public static string FolderOf(string source) => source.LastIndexOf('/') is >= 0 and var slash ? source[..slash] : "";
}
