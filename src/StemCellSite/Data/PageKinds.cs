using StemCellSite.Medical;

namespace StemCellSite.Data;

/// <summary>The kinds of page as they are written: <c>claim</c>, <c>risk</c> and so on.</summary>
public static class PageKinds
{
    /// <summary>Every kind's name, in the order of <see cref="PageKind"/>.</summary>
    public static readonly string[] Names = [.. Enum.GetValues<PageKind>().Select(Name)];

    /// <summary>A kind's name.</summary>
    public static string Name(PageKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind with a name; letter case counts.</summary>
    public static bool TryParse(string name, out PageKind kind)
    {
        kind = (PageKind)Array.IndexOf(Names, name);
        return Enum.IsDefined(kind);
    }
}
