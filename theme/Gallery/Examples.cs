using System.Collections.Immutable;
using StemCellSite.Theme.Components;

namespace StemCellSite.Theme.Gallery;

/// <summary>The examples of every component.</summary>
public static class Examples
{
    /// <summary>By component, in alphabetical order.</summary>
    public static ImmutableArray<ExampleSet> All { get; } =
    [
        new(nameof(Alphabet), AlphabetExamples.All),
        new(nameof(ArticleClaim), ArticleClaimExamples.All),
        new(nameof(Breadcrumbs), BreadcrumbsExamples.All),
        new(nameof(Changes), ChangesExamples.All),
        new(nameof(Contents), ContentsExamples.All),
        new(nameof(Disclaimer), DisclaimerExamples.All),
        new(nameof(Drawing), DrawingExamples.All),
        new(nameof(Evidence), EvidenceExamples.All),
        new(nameof(Figure), FigureExamples.All),
        new(nameof(FrontPage), FrontPageExamples.All),
        new(nameof(Glossary), GlossaryExamples.All),
        new(nameof(Handover), HandoverExamples.All),
        new(nameof(KeyPoints), KeyPointsExamples.All),
        new(nameof(LatestChanges), LatestChangesExamples.All),
        new(nameof(Note), NoteExamples.All),
        new(nameof(PageList), PageListExamples.All),
        new(nameof(PersonArray), PersonArrayExamples.All),
        new(nameof(PreviousNext), PreviousNextExamples.All),
        new(nameof(Prose), ProseExamples.All),
        new(nameof(ReferenceList), ReferenceListExamples.All),
        new(nameof(ReviewDetails), ReviewDetailsExamples.All),
        new(nameof(ReviewLine), ReviewLineExamples.All),
        new(nameof(Risk), RiskExamples.All),
        new(nameof(SearchForm), SearchFormExamples.All),
        new(nameof(SectionNavigationList), SectionNavigationListExamples.All),
        new(nameof(SiteFooter), SiteFooterExamples.All),
        new(nameof(SiteHeader), SiteHeaderExamples.All),
        new(nameof(SourceArticle), SourceArticleExamples.All),
        new(nameof(SourceGap), SourceGapExamples.All),
        new(nameof(Urgent), UrgentExamples.All),
    ];
}
