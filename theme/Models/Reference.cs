using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A source in a page's reference list.</summary>
/// <param name="Number">From 1, in the order of first citation; its anchor is <c>ref-N</c>.</param>
/// <param name="Authors">Plain text, "Pers YM, Soler-Rich R, and others"; empty when not on record.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Published">Journal, year, volume, pages in one line, plain text.</param>
/// <param name="Address">The DOI, PubMed or publisher's address.</param>
/// <param name="AddressText">What stands for it on the page: "doi:10.1136/…".</param>
/// <param name="Design">What kind of source it is, in plain words: "Type: randomised trial".</param>
/// <param name="Note">What a reader should know of it: paid for by the company, checked in part only; null for nothing.</param>
/// <param name="Finding">What it found, on the site's own list of references; null on a page's list.</param>
/// <param name="Backlinks">The ids of the places that cite it on this page; on the site's list, empty.</param>
/// <param name="CitedOn">On the site's list, the pages that cite it; on a page's list, empty.</param>
public sealed record Reference(
    int Number,
    string Authors,
    string Title,
    string Published,
    string Address,
    string AddressText,
    string Design,
    string? Note,
    string? Finding,
    ImmutableArray<string> Backlinks,
    ImmutableArray<Link> CitedOn);
