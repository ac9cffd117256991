using System.Collections.Immutable;
using StemCellSite.Medical;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>What a page's first lines say of it.</summary>
/// <param name="Title">The h1.</param>
/// <param name="Label">Its short name in navigation; the title where there is none.</param>
/// <param name="Description">What it holds, in a sentence.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Order">Its place in its section.</param>
/// <param name="SourceSentences">The article's sentences it answers for.</param>
/// <param name="SourceHeadings">The article's headings it answers for.</param>
/// <param name="Changes">What changed and when, newest first.</param>
/// <param name="Address">Its address where the file's place does not say it.</param>
/// <param name="Redirects">Addresses it had before.</param>
/// <param name="SearchAliases">What readers call its subject.</param>
/// <param name="IsDraft">Shown in the preview only.</param>
/// <param name="Review">Who reviewed it; null when nobody has.</param>
/// <param name="Waivers">Rules that it may break for a while.</param>
/// <param name="IsWhole">Whether every required field was there and right. Checks that need them leave other pages alone.</param>
public sealed record FrontMatter(
    Located<string> Title,
    string Label,
    Located<string> Description,
    Located<PageKind> Kind,
    int Order,
    ImmutableArray<Located<string>> SourceSentences,
    ImmutableArray<Located<string>> SourceHeadings,
    ImmutableArray<PageChange> Changes,
    Located<string>? Address,
    ImmutableArray<Located<string>> Redirects,
    ImmutableArray<string> SearchAliases,
    bool IsDraft,
    ClinicalReview? Review,
    ImmutableArray<Waiver> Waivers,
    bool IsWhole);
