using System.Collections.Immutable;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Evidence;
using StemCellSite.Search;

namespace StemCellSite.Data;

/// <summary>Everything the data files say, ready for pages to use.</summary>
/// <param name="Settings">What <c>site.yml</c> says.</param>
/// <param name="Article">The source article; null on a site that was not written from one.</param>
/// <param name="References">The sources by key.</param>
/// <param name="IsReferenceListWhole">Whether the list of sources could be read. If not, that is the fault, and not each citation.</param>
/// <param name="Approved">The version in force of each disclaimer, by name.</param>
/// <param name="Glossary">The terms in alphabetical order.</param>
/// <param name="Figures">The pictures in the order of their file.</param>
/// <param name="EditorsNotes">What clinicians are asked to look at, in the order of its file.</param>
/// <param name="People">The reviewers by key.</param>
/// <param name="Synonyms">Which words mean the same to readers.</param>
/// <param name="RedFlags">Signs that need urgent help, as readers search for them.</param>
/// <param name="Claims">What was ruled and weighed.</param>
public sealed record SiteData(
    SiteSettings Settings,
    SourceArticle? Article,
    ImmutableDictionary<string, BibliographicReference> References,
    bool IsReferenceListWhole,
    ImmutableDictionary<string, ApprovedDisclaimer> Approved,
    ImmutableArray<GlossaryTerm> Glossary,
    ImmutableArray<Figure> Figures,
    ImmutableArray<EditorsNote> EditorsNotes,
    ImmutableDictionary<string, Person> People,
    ImmutableArray<SynonymRule> Synonyms,
    ImmutableArray<RedFlag> RedFlags,
    ClaimRegistry Claims)
{
    /// <summary>What the medical rules know besides the page.</summary>
    public EvidenceBase Evidence { get; } = new(
        References.ToImmutableDictionary(pair => pair.Key, pair => new CitedWork(pair.Key, pair.Value.Design, pair.Value.Interest, pair.Value.Verification)),
        new Rulings(Claims.Rulings.Select(ruling => ruling.Text.Value)),
        [.. Claims.Topics.Select(topic => topic.ToTopic())]);
}
