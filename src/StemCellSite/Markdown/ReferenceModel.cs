using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Theme.Models;

namespace StemCellSite.Markdown;

/// <summary>Writes a source out as a reader finds it in a list.</summary>
public static class ReferenceModel
{
    // Three names say who; the rest stands behind the address.
    private const int MostAuthors = 3;

    /// <summary>A source with its number, without places that cite it.</summary>
    public static Reference Of(BibliographicReference reference, int number)
    {
        var (address, addressText) = Address(reference);
        return new Reference(
            number,
            Authors(reference.Authors),
            reference.Title,
            Published(reference),
            address,
            addressText,
            $"Type: {Design(reference.Design)}",
            Note(reference),
            null,
            [],
            []);
    }

    private static string Authors(ImmutableArray<string> authors) => authors.Length switch
    {
        0 => "",
        <= MostAuthors => string.Join(", ", authors),
        _ => $"{string.Join(", ", authors.Take(MostAuthors))} and others",
    };

    private static string Published(BibliographicReference reference)
    {
        var place = reference.Volume is null && reference.Pages is null
            ? ""
            : $";{reference.Volume}{(reference.Pages is null ? "" : $":{reference.Pages}")}";
        var year = reference.Year is { } known ? string.Create(null, $" {known}") : "";
        return $"{reference.Container ?? reference.Publisher}{year}{place}".Trim();
    }

    private static (string Address, string Text) Address(BibliographicReference reference) => reference switch
    {
        { Doi: { } doi } => ($"https://doi.org/{doi}", $"doi:{doi}"),
        { PubMedId: { } id } => ($"https://pubmed.ncbi.nlm.nih.gov/{id}/", $"PubMed {id}"),
        { Url: { } url } when Uri.TryCreate(url, UriKind.Absolute, out var uri) => (url, uri.Host),
        _ => ("", ""),
    };

    private static string Design(string design) => design switch
    {
        "rct" => "randomised trial",
        "systematic-review" => "review of many studies (systematic review)",
        "meta-analysis" => "pooled analysis of many studies (meta-analysis)",
        "case-series" => "report on a few people without a comparison group (case series)",
        "case-report" => "report on one person (case report)",
        "viewpoint" => "opinion paper",
        "regulator" => "notice of a regulator",
        "patient-information" => "information for patients",
        "trial-registry" => "entry in a trial register",
        "press-release" => "company announcement",
        _ => design.Replace('-', ' '),
    };

    private static string? Note(BibliographicReference reference)
    {
        var notes = new List<string>();
        if (reference.Interest is "industry") notes.Add("Linked to a company with an interest in the product.");
        if (reference.Interest is "seller") notes.Add("Linked to people who sell the treatment.");
        if (reference.Verification is "partial") notes.Add("We have seen only part of its record.");
        return notes.Count > 0 ? string.Join(' ', notes) : null;
    }
}
