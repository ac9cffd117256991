using System.Collections.Immutable;
using StemCellSite.Medical;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>What a page's first lines say of it, and where. Equal by value, so that an edit of the body is seen to change nothing here.</summary>
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
    bool IsWhole)
{
    /// <inheritdoc />
    public bool Equals(FrontMatter? other) =>
        other is not null
        && (Title, Label, Description, Kind, Order) == (other.Title, other.Label, other.Description, other.Kind, other.Order)
        && (Address, IsDraft, Review, IsWhole) == (other.Address, other.IsDraft, other.Review, other.IsWhole)
        && SourceSentences.SequenceEqual(other.SourceSentences)
        && SourceHeadings.SequenceEqual(other.SourceHeadings)
        && Changes.SequenceEqual(other.Changes)
        && Redirects.SequenceEqual(other.Redirects)
        && SearchAliases.SequenceEqual(other.SearchAliases)
        && Waivers.SequenceEqual(other.Waivers);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Title, Description);
}
