using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StemCellSite.Engine;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>MED401: every source can be found again, by a number that stays or where its publisher has it.</summary>
public static partial class ReferenceWithoutIdentifier
{
    private static readonly ImmutableArray<VocabularyEntry> NewsHosts = VocabularyFile.Read("news-hosts.txt");

    // These are news or speak for themselves; everything else is a study, or stands in for studies.
    private static readonly ImmutableHashSet<string> NoStudies = ["patient-information", "press-release", "regulator", "trial-registry"];

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED401", nameof(ReferenceWithoutIdentifier), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Each entry of data/references.json has a DOI, a PMID, an ISBN or the publisher's own https address, and each that it has is well-formed. The address of a newspaper, a press service or a place where anybody writes is not enough for a study.",
        "Whoever wants to check a statement has to find what it rests on, years later too. News tells of a study, often without its limits, and goes away.",
        RuleExample.OfFile("data/references.json", Entry("\"URL\": \"https://www.reuters.com/health/tea\"")),
        RuleExample.OfFile("data/references.json", Entry("\"DOI\": \"10.5555/river2020\"")),
        [RuleSource.HonCode, RuleSource.NhsStandard]);

    /// <summary>Finds what keeps a reader from finding the source.</summary>
    public static IEnumerable<FieldFinding> Check(SourceRecord record)
    {
        if (record.Doi is { } doi && !Doi().IsMatch(doi))
            yield return new(Info, "DOI", $"'{doi}' is no DOI: write it without an address, as in 10.1136/ard-2024-225771.");
        if (record.PubMedId is { } id && !PubMedId().IsMatch(id))
            yield return new(Info, "PMID", $"'{id}' is no PMID: it is a number, as in 39393844.");
        if (record.Isbn is { } isbn && !IsIsbn(isbn))
            yield return new(Info, "ISBN", $"'{isbn}' is no ISBN: its last digit does not agree with the others, or there are not 10 or 13.");
        var isSecure = Uri.TryCreate(record.Address, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
        if (record.Address is not null && !isSecure)
            yield return new(Info, "URL", $"'{record.Address}' is no address that begins with https://.");
        if (record.Doi is not null || record.PubMedId is not null || record.Isbn is not null) yield break;
        if (record.Address is null)
            yield return new(Info, "id", "This source has no DOI, PMID, ISBN or address of its publisher, so nobody can look it up. Add one, or cite another source.");
        else if (isSecure && !NoStudies.Contains(record.Design) && NewsHosts.FirstOrDefault(news => IsAt(address!, news.Phrase)) is { } host)
            yield return new(Info, "URL", $"'{address!.Host}' is not where a study is published ({host.Why}). Give the study's DOI or its publisher's page.");
    }

    private static bool IsAt(Uri address, string host) =>
        address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);

    // ISO 2108: weights 10 to 1 modulo 11 for ten digits, 1 and 3 in turn modulo 10 for thirteen.
    private static bool IsIsbn(string written)
    {
        var digits = written.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (!Isbn().IsMatch(digits)) return false;
        var values = digits.Select(digit => digit is 'X' ? 10 : digit - '0').ToList();
        return values.Count is 10
            ? values.Select((value, index) => value * (10 - index)).Sum() % 11 is 0
            : values.Select((value, index) => value * (index % 2 is 0 ? 1 : 3)).Sum() % 10 is 0;
    }

    private static string Entry(string identifier) =>
        $$"""
        [
         {
          "id": "river2020",
          "title": "Tea or warm water before bed: a trial in 40 people",
          "issued": { "date-parts": [[2020]] },
          {{identifier}},
          "custom": {
           "verification": "full", "checkedBy": "editors", "checkedOn": "2026-11-22", "basis": "publisher's page: title, year, abstract",
           "design": "rct", "interest": "none-known", "finding": "No difference in hours of sleep."
          }
         }
        ]

        """;

    [GeneratedRegex(@"^10\.\d{4,9}/\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^[1-9]\d{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex PubMedId();

    [GeneratedRegex(@"^(\d{9}[\dX]|97[89]\d{10})$", RegexOptions.CultureInvariant)]
    private static partial Regex Isbn();
}
