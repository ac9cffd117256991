using System.Collections.Immutable;

namespace StemCellSite.Data;

/// <summary>Somebody who reviews pages.</summary>
/// <param name="Key">What front matter calls them.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">What they do for the site.</param>
/// <param name="Credential">What qualifies them.</param>
/// <param name="Independence">What ties them to anybody who sells the treatment; "none" where nothing does.</param>
/// <param name="IsClinician">Whether they are clinically qualified.</param>
/// <param name="Wrote">The files they have written, relative to the input folder: they review others.</param>
public sealed record Person(
    string Key, string Name, string Role, string Credential, string Independence, bool IsClinician, ImmutableArray<string> Wrote)
{
    /// <summary>The file the people stand in, relative to the input folder.</summary>
    public const string Source = "data/people.yml";
}
