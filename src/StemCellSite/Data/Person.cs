namespace StemCellSite.Data;

/// <summary>Somebody who reviews pages.</summary>
/// <param name="Key">What front matter calls them.</param>
/// <param name="Name">Their name.</param>
/// <param name="Credential">What qualifies them.</param>
/// <param name="IsClinician">Whether they are clinically qualified.</param>
public sealed record Person(string Key, string Name, string Credential, bool IsClinician)
{
    /// <summary>The file the people stand in, relative to the input folder.</summary>
    public const string Source = "data/people.yml";
}
