using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>MED402: somebody has seen that a source exists and says what we say it says, and not too long ago.</summary>
public static class UnverifiedReference
{
    private const string Full = "full";
    private const string Partial = "partial";
    private const int MonthsBetweenChecks = 12;

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED402", nameof(UnverifiedReference), Severity.Error);

    /// <summary>The rule where only time has passed: an unchanged clone builds on any date.</summary>
    public static RuleInfo Aged => Info with { Severity = Severity.Warning };

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Each source says how much of its record was seen, by whom (a role), when, and on what basis. One of which only part was seen may be listed and cited beside others, not alone for a claim, and needs a DOI, a PMID or its publisher's address. A check that is older than 12 months is a warning: the study may have been withdrawn since.",
        "References are easily made up or mixed up, by people and by programs. One that nobody has looked at is no evidence.",
        RuleExample.Of("In thirteen trials the injections reduced pain [@nassj2025]."),
        RuleExample.Of("Two reviews of small trials found modest improvements in pain [@nassj2025; @xie2021]. A later trial of 114 people found none over a sham injection [@pers2024]."),
        [RuleSource.NhsStandard]);

    /// <summary>Finds what the record of a source leaves open.</summary>
    /// <param name="record">The record.</param>
    /// <param name="today">The day of the build.</param>
    public static IEnumerable<FieldFinding> Check(SourceRecord record, DateOnly today)
    {
        if (record.Verification is Full)
        {
            if (record.CheckedBy is null) yield return new(Info, "verification", "'full' says that somebody has seen the whole record, and 'checkedBy' does not say which role: write \"checkedBy\": \"editors\".");
            if (record.CheckedOn is null) yield return new(Info, "verification", "'full' says that somebody has seen the whole record, and 'checkedOn' does not say when: write \"checkedOn\": \"2026-11-22\".");
            if (record.Basis is null) yield return new(Info, "verification", "'full' says that somebody has seen the whole record, and 'basis' does not say where: name what was looked at.");
        }
        else if (record.Verification is not Partial)
        {
            yield return new(Info, "verification", $"'{record.Verification}' is not enough to cite a source: look at its record and write 'full' or 'partial', or take it out.");
        }
        else if (record.Doi is null && record.PubMedId is null && record.Address is null)
        {
            yield return new(Info, "verification", "Only part of this record was seen, and there is no DOI, PMID or address of the publisher to see the rest. Find one, or take the source out.");
        }

        if (record.CheckedOn > today)
            yield return new(Info, "checkedOn", "This day is yet to come, so nobody can have looked then.");
        else if (record.CheckedOn is { } day && day.AddMonths(MonthsBetweenChecks) < today)
            yield return new(Aged, "checkedOn", "This source was last looked at more than 12 months ago. See whether it was withdrawn or corrected, and write the new date.");
    }

    /// <summary>Finds claims that rest on nothing but sources of which only part was seen.</summary>
    public static IEnumerable<Finding> Check(Article article, EvidenceBase evidence) =>
        from sentence in article.Sentences
        where sentence.Class.IsAsserted() && !sentence.Citations.IsEmpty && !evidence.Rulings.Settle(sentence.Text)
        let works = evidence.Find(sentence.Citations).ToList()
        where works.Count == sentence.Citations.Length && works.All(work => work.Verification is Partial)
        select new Finding(Info, sentence.Offset, $"This claim rests on '{string.Join("', '", works.Select(work => work.Key))}' alone, of which only part of the record was seen: '{UncitedClaim.Excerpt(sentence.Text)}'. Cite another source as well, or say what is known instead.");
}
