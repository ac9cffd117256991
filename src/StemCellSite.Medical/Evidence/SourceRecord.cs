namespace StemCellSite.Medical.Evidence;

/// <summary>How a source can be found again, and who has seen that it exists.</summary>
/// <param name="Design">What kind of source it is: <c>rct</c>, <c>guideline</c>, <c>press-release</c> and so on.</param>
/// <param name="Doi">The DOI, without address; null when there is none on record.</param>
/// <param name="PubMedId">The PMID; null when there is none on record.</param>
/// <param name="Isbn">The ISBN; null when there is none on record.</param>
/// <param name="Address">Its address; null when there is none on record.</param>
/// <param name="Verification">How much of its record was seen: <c>full</c> or <c>partial</c>.</param>
/// <param name="CheckedBy">The role that looked; null when nobody is named.</param>
/// <param name="CheckedOn">When; null when there is no date.</param>
/// <param name="Basis">What was looked at; null when it does not say.</param>
public sealed record SourceRecord(
    string Design,
    string? Doi,
    string? PubMedId,
    string? Isbn,
    string? Address,
    string Verification,
    string? CheckedBy,
    DateOnly? CheckedOn,
    string? Basis);
