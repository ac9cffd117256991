using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Medical.Evidence;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>A source of the site's list, with what the editors saw of it. The file is CSL-JSON.</summary>
/// <param name="Key">What citations call it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Authors">"Pers YM", or a body's name; in order.</param>
/// <param name="Year">When it was published; null when not on record.</param>
/// <param name="Container">The journal or site.</param>
/// <param name="Volume">Volume and issue, "83(11)".</param>
/// <param name="Pages">The pages.</param>
/// <param name="Publisher">The publisher of a report.</param>
/// <param name="Doi">The DOI, without address.</param>
/// <param name="PubMedId">The PMID.</param>
/// <param name="Url">Its address, https.</param>
/// <param name="Verification"><c>full</c> or <c>partial</c>: how much of its record was seen.</param>
/// <param name="Design">What kind of source it is: <c>rct</c>, <c>guideline</c> and so on.</param>
/// <param name="Interest">Whose interest it serves: <c>none-known</c>, <c>industry</c>, <c>seller</c>.</param>
/// <param name="Finding">What it found, in our words.</param>
/// <param name="Isbn">The ISBN.</param>
/// <param name="CheckedBy">The role that looked at its record.</param>
/// <param name="CheckedOn">When.</param>
/// <param name="Basis">What was looked at.</param>
/// <param name="UncitedBecause">Why it is listed though no page cites it; null where pages do.</param>
/// <param name="Fields">Where each of its fields is written.</param>
public sealed record BibliographicReference(
    Located<string> Key,
    string Title,
    ImmutableArray<string> Authors,
    int? Year,
    string? Container,
    string? Volume,
    string? Pages,
    string? Publisher,
    string? Doi,
    string? PubMedId,
    string? Url,
    string Verification,
    string Design,
    string Interest,
    string Finding,
    string? Isbn,
    string? CheckedBy,
    DateOnly? CheckedOn,
    string? Basis,
    string? UncitedBecause,
    ImmutableDictionary<string, Position> Fields)
{
    /// <summary>The file the list stands in, relative to the input folder.</summary>
    public const string Source = "data/references.json";

    /// <summary>How it can be found again, and who has seen that it exists.</summary>
    public SourceRecord Record => new(Design, Doi, PubMedId, Isbn, Url, Verification, CheckedBy, CheckedOn, Basis);

    /// <summary>Where a field is written; the key's place for one that is not there.</summary>
    public Position PlaceOf(string field) => Fields.GetValueOrDefault(field, Key.Position);

    /// <summary>The first author's family name and the year, as links are named: "Pers 2024".</summary>
    public string ShortName =>
        string.Join(' ', new[] { Authors is [var first, ..] ? FamilyName(first) : Container ?? Publisher ?? Title, Year?.ToString(null, null) }.OfType<string>());

    private static string FamilyName(string author) =>
        author.LastIndexOf(' ') is > 0 and var space && author[(space + 1)..].All(char.IsUpper) ? author[..space] : author;
}
