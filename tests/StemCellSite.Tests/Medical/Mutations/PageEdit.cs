namespace StemCellSite.Tests.Medical.Mutations;

/// <summary>One way to change a page.</summary>
/// <param name="Name">What it does, for people.</param>
/// <param name="Apply">Given the page, the page changed; null where it cannot be changed in this way.</param>
internal sealed record PageEdit(string Name, Func<RealPage, string?> Apply)
{
    /// <inheritdoc />
    public override string ToString() => Name;
}
